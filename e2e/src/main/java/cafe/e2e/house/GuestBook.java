package cafe.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openqa.selenium.json.Json;

/** What the API keeps for somebody, asked with a token of theirs and without any page. */
public final class GuestBook {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI api;
  private final String idToken;

  GuestBook(URI api, String idToken) {
    this.api = api;
    this.idToken = idToken;
  }

  /** The ids that are kept. */
  public List<String> favourites() {
    Map<String, Object> me = new Json().toType(send("GET", "/me", ""), Json.MAP_TYPE);
    return ((List<?>) me.getOrDefault("favourites", List.of()))
        .stream().map(String::valueOf).toList();
  }

  /** Keeps these and no others. */
  public void keep(String... ids) {
    send("PUT", "/me/favourites", new Json().toJson(Map.of("favourites", List.of(ids))));
  }

  /** Orders reports. */
  public void orderReports(int count) {
    for (int i = 0; i < count; i++) {
      send("POST", "/create_report?idempotency_key=" + UUID.randomUUID(), "{}");
    }
  }

  private String send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + path))
            .header("Authorization", idToken)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(method + " " + path + " was answered " + answer.body());
      }
      return answer.body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException("Interrupted in " + method + " " + path, interrupted);
    }
  }
}
