package cafe.e2e.journey;

import cafe.e2e.house.House;
import cafe.local.http.Parameters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.json.Json;

/** Somebody who has a refresh token of the page, outside of every browser. */
record TokenClient(URI hostedUi, String clientId) {
  static TokenClient of(House house) {
    return new TokenClient(house.hostedUi(), house.config().clientId());
  }

  /** The error that the token endpoint answers with; empty if it gives tokens. */
  String refresh(String refreshToken) throws IOException, InterruptedException {
    String answer =
        post("/oauth2/token", Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    Map<?, ?> body = new Json().toType(answer, Json.MAP_TYPE);
    return Objects.toString(body.get("error"), "");
  }

  /** Ends the session behind the page's back. */
  void revoke(String refreshToken) throws IOException, InterruptedException {
    post("/oauth2/revoke", Map.of("token", refreshToken));
  }

  private String post(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    Map<String, String> whole = new LinkedHashMap<>(form);
    whole.put("client_id", clientId);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(hostedUi + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Parameters.of(whole).encoded()))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
