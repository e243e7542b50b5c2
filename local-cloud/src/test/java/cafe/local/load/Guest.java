package cafe.local.load;

import cafe.local.LocalCloud;
import cafe.local.http.Parameters;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person with a browser: signs in by the form, orders a report, waits for it, opens it. */
final class Guest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final LocalCloud cloud;
  private final String password;
  private final HttpClient http;

  Guest(LocalCloud cloud, String password, HttpClient http) {
    this.cloud = cloud;
    this.password = password;
    this.http = http;
  }

  /** The id token that the redirect carries. */
  String signIn() throws IOException, InterruptedException {
    URI login =
        URI.create(
            cloud.hostedUiUrl()
                + "/login?"
                + parameters(
                    "response_type",
                    "token",
                    "client_id",
                    String.valueOf(cloud.cafeJson().get("clientId")),
                    "redirect_uri",
                    cloud.siteUrl() + String.valueOf(cloud.cafeJson().get("redirectPath")),
                    "scope",
                    "openid email profile",
                    "state",
                    UUID.randomUUID().toString()));
    HttpResponse<String> page = expect(200, HttpRequest.newBuilder(login));
    Matcher csrf = CSRF.matcher(page.body());
    if (!csrf.find()) {
      throw new IllegalStateException("The sign-in page has no field _csrf");
    }
    String cookie = page.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    HttpResponse<String> back =
        expect(
            302,
            HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(
                    BodyPublishers.ofString(
                        parameters(
                            "_csrf", csrf.group(1), "username", "frank", "password", password))));
    String location = back.headers().firstValue("Location").orElse("");
    return Parameters.parse(location.substring(location.indexOf('#') + 1))
        .first("id_token")
        .orElseThrow(() -> new IllegalStateException("The redirect has no id_token"));
  }

  /** The page of the report, from the click to its last byte. */
  String orderReport(String idToken) throws IOException, InterruptedException {
    String key = UUID.randomUUID().toString();
    HttpRequest.Builder click =
        HttpRequest.newBuilder(URI.create(cloud.apiUrl() + "/create_report?idempotency_key=" + key))
            .header("Authorization", idToken)
            .POST(BodyPublishers.noBody());
    String id = JSON.readTree(expect(200, click).body()).path("reportId").asText();
    while (true) {
      JsonNode run =
          JSON.readTree(
              expect(
                      200,
                      HttpRequest.newBuilder(URI.create(cloud.apiUrl() + "/reports/" + id))
                          .header("Authorization", idToken))
                  .body());
      if (run.path("status").asText().equals("SUCCEEDED")) {
        return expect(200, HttpRequest.newBuilder(URI.create(run.path("link").asText()))).body();
      }
      if (!run.path("status").asText().equals("RUNNING")) {
        throw new IllegalStateException("The report did not succeed: " + run.path("status"));
      }
    }
  }

  private HttpResponse<String> expect(int status, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != status) {
      throw new IllegalStateException(
          "%s answered %d, expected %d"
              .formatted(answer.uri().getPath(), answer.statusCode(), status));
    }
    return answer;
  }

  private static String parameters(String... namesAndValues) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Parameters.of(parameters).encoded();
  }
}
