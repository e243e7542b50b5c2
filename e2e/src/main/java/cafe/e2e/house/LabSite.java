package cafe.e2e.house;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.openqa.selenium.json.Json;

/**
 * A page in the manner of the AWS Academy café lab's: {@code config.js} with {@code COFFEE_CONFIG},
 * {@code callback.html} that keeps the id token as it comes, and the raw token as {@code
 * Authorization}.
 */
final class LabSite implements Handler {
  private final String config;

  /**
   * Serves it.
   *
   * @param apiUrl the API's URL, no slash at the end
   * @param loginUrl the hosted UI's sign-in page with all its parameters
   */
  LabSite(String apiUrl, String loginUrl) {
    config =
        "window.COFFEE_CONFIG = "
            + new Json()
                .toJson(
                    Map.of("API_GW_BASE_URL_STR", apiUrl, "COGNITO_LOGIN_BASE_URL_STR", loginUrl))
            + ";\n";
  }

  @Override
  public Response handle(Request request) throws IOException {
    return switch (request.path()) {
      case "/", "/index.html" -> Response.html(200, read("index.html"));
      case "/callback.html" -> Response.html(200, read("callback.html"));
      case "/lab.js" -> Response.text(200, "text/javascript", read("lab.js"));
      case "/config.js" -> Response.text(200, "text/javascript", config);
      default -> Response.text(404, "text/plain", "The lab has no " + request.path() + "\n");
    };
  }

  private static String read(String name) throws IOException {
    try (InputStream file = LabSite.class.getResourceAsStream("lab/" + name)) {
      if (file == null) {
        throw new IOException("lab/" + name + " is not in the class path");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
