package cafe.local.cognito.pages;

import cafe.local.cognito.tokens.RandomToken;
import cafe.local.http.Parameters;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;

/**
 * Accepts only forms from our own pages: the hidden field {@code _csrf} must equal the cookie
 * {@code XSRF-TOKEN}, names as in Cognito (OWASP, double submit cookie).
 */
final class Csrf {
  private static final String COOKIE = "XSRF-TOKEN";
  private static final String FIELD = "_csrf";
  private static final Duration VALIDITY = Duration.ofHours(1);

  private Csrf() {}

  /** The token of this browser, new if it has none. */
  static String token(Request request) {
    return request.cookie(COOKIE).filter(Csrf::isToken).orElseGet(RandomToken::next);
  }

  static Response remember(Response page, String token) {
    return page.with("Set-Cookie", Cookies.set(COOKIE, token, VALIDITY));
  }

  static boolean holds(Request request, Parameters form) {
    Optional<byte[]> cookie = request.cookie(COOKIE).filter(Csrf::isToken).map(Csrf::bytes);
    Optional<byte[]> field = form.first(FIELD).map(Csrf::bytes);
    return cookie.isPresent()
        && field.isPresent()
        && MessageDigest.isEqual(cookie.get(), field.get());
  }

  private static boolean isToken(String text) {
    return text.matches("[A-Za-z0-9_-]{43}");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
