package cafe.local;

import cafe.local.mail.Inbox;
import cafe.local.mail.Mail;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole local cloud, started once for all tests, asked over HTTP. It ends with the JVM. */
final class RunningCloud {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LINK = Pattern.compile("http://127\\S+X-Amz-\\S+");
  private static final RunningCloud SHARED = new RunningCloud();

  final LocalCloud cloud;
  private final HttpClient http = HttpClient.newHttpClient();

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

  Inbox inbox() {
    return cloud.inbox();
  }

  String ownerToken() {
    return token("frank");
  }

  String token(String username) {
    return cloud
        .pool()
        .issueTokens(username, String.valueOf(cloud.cafeJson().get("clientId")))
        .idToken()
        .orElseThrow();
  }

  HttpResponse<String> createReport(String token, String key) throws Exception {
    return send(
        request(cloud.apiUrl() + "/create_report")
            .header("Authorization", token)
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}")));
  }

  HttpResponse<String> get(String url, Map<String, String> headers) throws Exception {
    HttpRequest.Builder request = request(url);
    headers.forEach(request::header);
    return send(request.GET());
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  static HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url));
  }

  JsonNode json(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  String link(Mail mail) {
    Matcher link = LINK.matcher(mail.text());
    if (!link.find()) {
      throw new AssertionError("No link in: " + mail.text());
    }
    return link.group();
  }
}
