package cafe.local.cognito.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** The claim {@code at_hash} (OpenID Connect Core 1.0 section 3.1.3.6), which ties two tokens. */
final class AtHash {
  private AtHash() {}

  /** base64url of the left half of the SHA-256 of the access token. */
  static String of(String accessToken) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(accessToken.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(hash, hash.length / 2));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java platform has SHA-256", impossible);
    }
  }
}
