package cafe.core.inpage;

import cafe.core.port.Platform;

/**
 * The address that sets up an authenticator app: "Key Uri Format" of Google Authenticator's wiki.
 */
final class OtpAuth {
  private static final String ISSUER = "Caf\u00E9";

  private OtpAuth() {}

  /** SHA-1, six digits and 30 seconds are what apps assume, and what Cognito checks. */
  static String uri(String username, String secret, Platform platform) {
    return "otpauth://totp/"
        + encoded(ISSUER + ":" + username, platform)
        + "?secret="
        + secret
        + "&issuer="
        + encoded(ISSUER, platform);
  }

  /** A form's encoding, but for the space. */
  private static String encoded(String text, Platform platform) {
    String form = platform.parameters("").with("", text).encoded().substring(1);
    String encoded = "";
    for (int i = 0; i < form.length(); i++) {
      encoded += form.charAt(i) == '+' ? "%20" : form.substring(i, i + 1);
    }
    return encoded;
  }
}
