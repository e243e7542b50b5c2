package cafe.local;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.mail.Mail;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole local cloud, started once for all tests, asked over HTTP. It ends with the JVM. */
final class RunningCloud {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LINK = Pattern.compile("http://127\\S+X-Amz-\\S+");
  private static final RunningCloud SHARED = new RunningCloud();

  private final HttpClient http = HttpClient.newHttpClient();
  private final LocalCloud cloud;

  private RunningCloud() {
    try {
      cloud = LocalCloud.start(LocalCloudOptions.onFreePorts().retryAtOnce());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static RunningCloud shared() {
    return SHARED;
  }

  LocalCloud cloud() {
    return cloud;
  }

  String token(String username) {
    String clientId = String.valueOf(cloud.cafeJson().get("clientId"));
    return cloud.pool().issueTokens(username, clientId).idToken().orElseThrow();
  }

  /** Asks as the owner; the id of the run. */
  String askForReport(String idempotencyKey) throws Exception {
    HttpResponse<String> started = createReport(token("frank"), idempotencyKey);
    assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
    return JSON.readTree(started.body()).path("reportId").asText();
  }

  HttpResponse<String> createReport(String token, String idempotencyKey) throws Exception {
    return send(
        request(cloud.apiUrl() + "/create_report")
            .header("Authorization", token)
            .header("Idempotency-Key", idempotencyKey)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}")));
  }

  Mail mailOf(String reportId, Duration patience) {
    return cloud.inbox().await(mail -> mail.text().contains(reportId), patience);
  }

  /** The status of a run once it is no longer RUNNING. */
  JsonNode ended(String reportId, Duration patience) throws Exception {
    long deadlineNanos = System.nanoTime() + patience.toNanos();
    String url = cloud.apiUrl() + "/reports/" + reportId;
    while (true) {
      HttpResponse<String> answer =
          send(request(url).header("Authorization", "Bearer " + token("frank")));
      JsonNode run = JSON.readTree(answer.body());
      if (!run.path("status").asText().equals("RUNNING")) {
        return run;
      }
      assertThat(System.nanoTime()).as("still running: " + run).isLessThan(deadlineNanos);
    }
  }

  JsonNode states(String operation, Map<String, String> body) throws Exception {
    return JSON.readTree(
        send(request(cloud.statesUrl().toString())
                .header("Authorization", "AWS4-HMAC-SHA256 ..")
                .header("X-Amz-Target", "AWSStepFunctions." + operation)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))))
            .body());
  }

  HttpResponse<String> get(String url) throws Exception {
    return send(request(url));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  static HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url));
  }

  String link(Mail mail) {
    Matcher link = LINK.matcher(mail.text());
    assertThat(link.find()).as("a link in: " + mail.text()).isTrue();
    return link.group();
  }
}
