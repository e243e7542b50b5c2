package cafe.e2e.house;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app with one secret: RFC 6238, SHA-1, six digits, 30 seconds. */
public final class AuthenticatorApp {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP_SECONDS = 30;

  private final byte[] secret;

  /** With the secret that a page showed, in base32 (RFC 4648 section 6). */
  public AuthenticatorApp(String base32) {
    ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
    int bits = 0;
    int value = 0;
    for (char digit : base32.toUpperCase(Locale.ROOT).toCharArray()) {
      value = (value << 5) | BASE32.indexOf(digit);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (value >> bits));
        value &= (1 << bits) - 1;
      }
    }
    secret = bytes.array();
  }

  /** The code of this moment. */
  public String code() {
    return code(Instant.now().getEpochSecond() / STEP_SECONDS);
  }

  /** The code that comes after that of this moment: for who used this one already. */
  public String nextCode() {
    return code(Instant.now().getEpochSecond() / STEP_SECONDS + 1);
  }

  /** RFC 4226 section 5.3. */
  private String code(long counter) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
      int offset = hash[hash.length - 1] & 15;
      int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError("Every Java platform has HmacSHA1", impossible);
    }
  }
}
