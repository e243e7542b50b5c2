package cafe.local.cognito.tokens;

import java.security.SecureRandom;
import java.util.Base64;

/** An unguessable name for something kept here: 256 random bits, base64url. */
public final class RandomToken {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomToken() {}

  /** A new one, 43 characters. */
  public static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
