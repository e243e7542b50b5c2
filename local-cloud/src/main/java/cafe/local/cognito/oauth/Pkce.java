package cafe.local.cognito.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * An S256 code challenge (RFC 7636 section 4.2).
 *
 * @param challenge base64url of a SHA-256, 43 characters
 */
record Pkce(String challenge) {
  Pkce {
    if (!isChallenge(challenge)) {
      throw new IllegalArgumentException("A code challenge has 43 base64url characters");
    }
  }

  static boolean isChallenge(String text) {
    return text.matches("[A-Za-z0-9_-]{43}");
  }

  /** Whether the challenge was made from this verifier, which must have 43 to 128 characters. */
  boolean matches(String verifier) {
    if (!verifier.matches("[A-Za-z0-9._~-]{43,128}")) {
      return false;
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      String expected = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
      return MessageDigest.isEqual(
          expected.getBytes(StandardCharsets.US_ASCII),
          challenge.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java platform has SHA-256", impossible);
    }
  }
}
