package cafe.e2e.people;

import cafe.local.http.Parameters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hosted UI's sign-in page, filled in without a browser. */
final class SignInForm {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private SignInForm() {}

  /** Fills it in; where the answer leads to, nothing if the page stays. */
  static String send(URI page, String username, String password)
      throws IOException, InterruptedException {
    HttpClient browser = HttpClient.newHttpClient();
    HttpResponse<String> shown =
        browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    Matcher csrf = CSRF.matcher(shown.body());
    if (!csrf.find()) {
      throw new AssertionError("The sign-in page has no field _csrf");
    }
    String form =
        Parameters.of(Map.of("_csrf", csrf.group(1), "username", username, "password", password))
            .encoded();
    return browser
        .send(
            HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie(shown))
                .POST(BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.discarding())
        .headers()
        .firstValue("Location")
        .orElse("");
  }

  private static String cookie(HttpResponse<String> page) {
    String line = page.headers().firstValue("Set-Cookie").orElse("");
    return line.substring(0, line.indexOf(';'));
  }
}
