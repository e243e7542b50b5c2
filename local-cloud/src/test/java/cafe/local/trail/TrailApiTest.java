package cafe.local.trail;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.http.LocalServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrailApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant EIGHT = Instant.parse("2026-11-21T08:00:00Z");
  private static final String SOURCE = "cognito-idp.amazonaws.com";

  private final Trail trail = new Trail();
  private final HttpClient http = HttpClient.newHttpClient();
  private LocalServer server;

  @BeforeEach
  void start() throws Exception {
    server = LocalServer.start("trail", 0, new TrailApi(trail));
    trail.add(new TrailEvent("1", EIGHT, "Login_GET", SOURCE, true, "{\"n\":1}"));
    trail.add(new TrailEvent("2", EIGHT.plusSeconds(5), "Login_POST", SOURCE, false, "{}"));
    trail.add(new TrailEvent("3", EIGHT.plusSeconds(9), "Login_POST", SOURCE, false, "{}"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void tellsEventsNewestFirst() throws Exception {
    JsonNode answer = lookup("{}");

    assertThat(ids(answer)).containsExactly("3", "2", "1");
    assertThat(answer.has("NextToken")).isFalse();
    assertThat(send("LookupEvents", "{}").body())
        .endsWith(
            "{\"EventId\":\"1\",\"EventName\":\"Login_GET\",\"ReadOnly\":\"true\","
                + "\"EventTime\":1795248000.000,\"EventSource\":\"cognito-idp.amazonaws.com\","
                + "\"Resources\":[],\"CloudTrailEvent\":\"{\\\"n\\\":1}\"}]}");
  }

  @Test
  void tellsThemInPagesThatNewEventsDoNotShift() throws Exception {
    JsonNode first = lookup("{\"MaxResults\":2}");
    trail.add(new TrailEvent("4", EIGHT.plusSeconds(10), "Logout_GET", SOURCE, true, "{}"));

    assertThat(ids(first)).containsExactly("3", "2");
    assertThat(ids(lookup("{\"MaxResults\":2,\"NextToken\":\"2\"}"))).containsExactly("1");
    assertRefused(
        "{\"NextToken\":\"gone\"}", "InvalidNextTokenException", "Invalid NextToken: gone");
  }

  @Test
  void filtersByOneAttribute() throws Exception {
    assertThat(ids(by("EventName", "Login_POST"))).containsExactly("3", "2");
    assertThat(ids(by("EventSource", "s3.amazonaws.com"))).isEmpty();
    assertThat(ids(by("ReadOnly", "true"))).containsExactly("1");
    assertThat(ids(by("EventId", "2"))).containsExactly("2");
    assertThat(ids(by("Username", "frank"))).isEmpty();
    assertRefused(
        "{\"LookupAttributes\":[{},{}]}",
        "InvalidLookupAttributesException",
        "You can specify one lookup attribute only.");
  }

  @Test
  void filtersByTimeBothEndsIncluded() throws Exception {
    assertThat(ids(lookup("{\"StartTime\":1795248005,\"EndTime\":1795248009}")))
        .containsExactly("3", "2");
    assertThat(ids(lookup("{\"StartTime\":1795248006}"))).containsExactly("3");
    assertRefused(
        "{\"StartTime\":2,\"EndTime\":1}",
        "InvalidTimeRangeException",
        "The start time must be before the end time.");
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    assertRefused(
        "{\"MaxResults\":51}",
        "InvalidMaxResultsException",
        "MaxResults is 51; it must be from 1 to 50.");
    assertRefused(
        "{\"EventCategory\":\"insight\"}",
        "UnsupportedOperationException",
        "The local CloudTrail does not know the field EventCategory of LookupEvents.");
    JsonNode other = JSON.readTree(send("ListTrails", "{}").body());
    assertThat(other.path("message").asText())
        .isEqualTo(
            "The operation is \"ListTrails\"; the local CloudTrail answers LookupEvents only.");
  }

  private static List<String> ids(JsonNode answer) {
    return answer.findValuesAsText("EventId");
  }

  private JsonNode by(String key, String value) throws Exception {
    return lookup(
        "{\"LookupAttributes\":[{\"AttributeKey\":\"%s\",\"AttributeValue\":\"%s\"}]}"
            .formatted(key, value));
  }

  private JsonNode lookup(String body) throws Exception {
    HttpResponse<String> response = send("LookupEvents", body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private void assertRefused(String body, String code, String message) throws Exception {
    HttpResponse<String> response = send("LookupEvents", body);
    assertThat(response.statusCode()).isEqualTo(400);
    JsonNode error = JSON.readTree(response.body());
    assertThat(error.path("__type").asText()).isEqualTo(code);
    assertThat(error.path("message").asText()).isEqualTo(message);
  }

  private HttpResponse<String> send(String operation, String body) throws Exception {
    return http.send(
        HttpRequest.newBuilder(server.origin())
            .header("X-Amz-Target", "CloudTrail_20131101." + operation)
            .header("Authorization", "AWS4-HMAC-SHA256 Credential=local")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
