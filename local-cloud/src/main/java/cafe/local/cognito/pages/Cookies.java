package cafe.local.cognito.pages;

import java.time.Duration;

/**
 * Lines of {@code Set-Cookie} that no script can read and no other site can send along (RFC 6265;
 * SameSite). Without {@code Secure}, which the hosted UI of AWS has: this one is plain HTTP.
 */
final class Cookies {
  private Cookies() {}

  static String set(String name, String value, Duration maxAge) {
    return "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Lax"
        .formatted(name, value, maxAge.toSeconds());
  }

  static String clear(String name) {
    return set(name, "", Duration.ZERO);
  }
}
