package cafe.local.cognito.signin;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator app: RFC 6238 with SHA-1, 30 seconds, six digits, one step of drift.
 */
final class Totp {
  private static final int SECRET_BITS = 160;
  private static final int STEP_SECONDS = 30;
  private static final int DRIFT_STEPS = 1;
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  /** A new secret, base32 (RFC 4648 section 6), 32 characters. */
  static String newSecret() {
    String digits = new BigInteger(SECRET_BITS, RANDOM).toString(32);
    StringBuilder secret = new StringBuilder("A".repeat(SECRET_BITS / 5 - digits.length()));
    digits.chars().forEach(c -> secret.append(ALPHABET.charAt(Character.digit(c, 32))));
    return secret.toString();
  }

  /** The step whose code this is, of those around that time; none if it is none of them. */
  static OptionalLong stepOf(String secret, String code, Instant at) {
    long now = at.getEpochSecond() / STEP_SECONDS;
    return LongStream.rangeClosed(now - DRIFT_STEPS, now + DRIFT_STEPS)
        .filter(step -> code(secret, step).equals(code))
        .max();
  }

  /** The code of one step (RFC 4226 section 5.3). */
  static String code(String secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
      return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError("Every Java platform has HmacSHA1", impossible);
    }
  }

  private static byte[] bytes(String secret) {
    StringBuilder digits = new StringBuilder();
    secret.chars().forEach(c -> digits.append(Character.forDigit(ALPHABET.indexOf(c), 32)));
    byte[] number = new BigInteger(digits.toString(), 32).toByteArray();
    byte[] all = new byte[secret.length() * 5 / 8];
    byte[] value =
        number.length > all.length ? Arrays.copyOfRange(number, 1, number.length) : number;
    System.arraycopy(value, 0, all, all.length - value.length, value.length);
    return all;
  }
}
