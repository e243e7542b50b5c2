package cafe.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The guests' routes over HTTP, with a real table behind them: GET /me, PUT /me/favourites. */
class GuestsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunningCloud running = RunningCloud.shared();

  @Test
  void knowsAGuestFromTheFirstVisitOn() throws Exception {
    Instant before = Instant.now();

    JsonNode first = me("gina");
    JsonNode second = me("gina");

    assertThat(first.path("name").asText()).isEqualTo("Gina");
    assertThat(first.path("email").asText()).isEqualTo("gina@guest.example");
    assertThat(first.path("reports")).isEmpty();
    assertThat(Instant.parse(second.path("since").asText()))
        .isEqualTo(Instant.parse(first.path("since").asText()))
        .isBetween(before.minus(Duration.ofMinutes(5)), Instant.now());
  }

  @Test
  void keepsFavouritesOfEachGuestApart() throws Exception {
    put("gina", "{\"favourites\":[\"a444\",\"a101\"]}");
    put("nora", "{\"favourites\":[\"a103\"]}");

    assertThat(favourites("gina")).containsExactly("a444", "a101");
    assertThat(favourites("nora")).containsExactly("a103");
  }

  @Test
  void losesNothingBetweenTwoDevices() throws Exception {
    put("frank", "{\"favourites\":[]}");
    assertThat(put("frank", "{\"favourites\":[\"a444\"],\"known\":[]}").statusCode())
        .isEqualTo(200);

    HttpResponse<String> stale = put("frank", "{\"favourites\":[\"a102\"],\"known\":[]}");
    HttpResponse<String> again = put("frank", "{\"favourites\":[\"a444\"],\"known\":[]}");

    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(again.statusCode()).as("the same once more").isEqualTo(200);
    assertThat(favourites("frank")).containsExactly("a444");
  }

  @Test
  void namesAProductThatIsNotOnTheMenu() throws Exception {
    HttpResponse<String> answer = put("gina", "{\"favourites\":[\"tea\"]}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("favourites: found tea, expected ids of products");
  }

  /** Whatever a caller writes: path, query, header and body name nobody but the token's own. */
  @Test
  void nobodyReadsOrWritesAnothersData() throws Exception {
    String ginas = me("gina").path("sub").asText();
    put("gina", "{\"favourites\":[\"a444\"]}");
    String api = running.cloud().apiUrl().toString();

    HttpResponse<String> byQuery = send("frank", "GET", api + "/me?sub=" + ginas, "");
    HttpResponse<String> byBody =
        send(
            "frank",
            "PUT",
            api + "/me/favourites",
            "{\"favourites\":[],\"sub\":\"" + ginas + "\"}");
    HttpResponse<String> byPath = send("frank", "GET", api + "/me/" + ginas, "");

    assertThat(byQuery.body()).doesNotContain(ginas);
    assertThat(byBody.statusCode()).isEqualTo(400);
    assertThat(byPath.statusCode()).isEqualTo(403);
    assertThat(favourites("gina")).containsExactly("a444");
  }

  @Test
  void refusesWhoIsNotSignedInSoThatThePageCanRead() throws Exception {
    for (String route : List.of("GET /me", "PUT /me/favourites")) {
      String[] parts = route.split(" ", -1);
      HttpResponse<String> answer =
          running.send(
              RunningCloud.request(running.cloud().apiUrl() + parts[1])
                  .header("Origin", running.cloud().siteUrl().toString())
                  .method(parts[0], HttpRequest.BodyPublishers.noBody()));
      assertThat(answer.statusCode()).as(route).isEqualTo(401);
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
          .contains(running.cloud().siteUrl().toString());
    }
  }

  @Test
  void allowsThePageToPut() throws Exception {
    HttpResponse<String> answer =
        running.send(
            RunningCloud.request(running.cloud().apiUrl() + "/me/favourites")
                .header("Origin", running.cloud().siteUrl().toString())
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods"))
        .contains("PUT, OPTIONS");
  }

  @Test
  void listsAnOwnersReportsTwentyAtATimeTheNewestFirst() throws Exception {
    List<String> ordered = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      HttpResponse<String> started =
          running.createReport(running.token("nora"), UUID.randomUUID().toString());
      ordered.add(0, JSON.readTree(started.body()).path("reportId").asText());
    }

    JsonNode first = me("nora");
    String next = URLEncoder.encode(first.path("reportsNext").asText(), StandardCharsets.UTF_8);
    JsonNode second =
        JSON.readTree(
            send("nora", "GET", running.cloud().apiUrl() + "/me?next=" + next, "").body());

    assertThat(first.path("reports")).hasSize(20);
    assertThat(second.path("reports")).hasSize(1);
    assertThat(second.has("reportsNext")).isFalse();
    List<String> listed = new ArrayList<>(first.path("reports").findValuesAsText("id"));
    listed.addAll(second.path("reports").findValuesAsText("id"));
    assertThat(listed).containsExactlyInAnyOrderElementsOf(ordered);
    assertThat(first.path("reports").findValuesAsText("startedAt"))
        .isSortedAccordingTo((a, b) -> Instant.parse(b).compareTo(Instant.parse(a)));
    assertThat(me("gina").path("reports")).isEmpty();
  }

  @Test
  void givesTheLinkOfAReportThatIsDone() throws Exception {
    String id = running.askForReport(UUID.randomUUID().toString());
    running.ended(id, Duration.ofSeconds(30));

    JsonNode newest = me("frank").path("reports").path(0);

    assertThat(newest.path("id").asText()).isEqualTo(id);
    assertThat(newest.path("status").asText()).isEqualTo("SUCCEEDED");
    assertThat(running.get(newest.path("link").asText()).body()).contains("<table");
  }

  private JsonNode me(String username) throws Exception {
    HttpResponse<String> answer = send(username, "GET", running.cloud().apiUrl() + "/me", "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private List<String> favourites(String username) throws Exception {
    List<String> ids = new ArrayList<>();
    me(username).path("favourites").forEach(id -> ids.add(id.asText()));
    return ids;
  }

  private HttpResponse<String> put(String username, String body) throws Exception {
    return send(username, "PUT", running.cloud().apiUrl() + "/me/favourites", body);
  }

  private HttpResponse<String> send(String username, String method, String url, String body)
      throws Exception {
    return running.send(
        RunningCloud.request(url)
            .header("Authorization", running.token(username))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }
}
