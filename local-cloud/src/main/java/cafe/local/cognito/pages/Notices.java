package cafe.local.cognito.pages;

import cafe.local.http.Request;
import cafe.local.http.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the sign-in page says once after another page has done its work. */
final class Notices {
  private static final String COOKIE = "cognito-notice";
  private static final Duration VALIDITY = Duration.ofMinutes(1);
  private static final Map<String, String> TEXTS =
      Map.of(
          "confirmed", "Your account is confirmed. Please sign in.",
          "reset", "Your password is changed. Please sign in.");

  private Notices() {}

  static Response leave(Response response, String notice) {
    return response.with("Set-Cookie", Cookies.set(COOKIE, notice, VALIDITY));
  }

  static Optional<String> find(Request request) {
    return request
        .cookie(COOKIE)
        .map(notice -> TEXTS.getOrDefault(notice, ""))
        .filter(text -> !text.isEmpty());
  }

  static String clear() {
    return Cookies.clear(COOKIE);
  }
}
