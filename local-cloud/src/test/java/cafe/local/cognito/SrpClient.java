package cafe.local.cognito;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The guest's side of SRP as Cognito's clients compute it; shares nothing with the pool's side. */
public final class SrpClient {
  /** RFC 3526 section 5: 2^3072 - 2^3008 - 1 + 2^64 * ([2^2942 pi] + 1690314). */
  private static final BigInteger N = prime();

  private static final BigInteger G = BigInteger.valueOf(2);

  private final BigInteger secret = new BigInteger(256, new SecureRandom());

  /** A, as hexadecimal digits. */
  public String publicA() {
    return G.modPow(secret, N).toString(16);
  }

  /** That many times N, as hexadecimal digits. */
  public static String multipleOfN(int times) {
    return N.multiply(BigInteger.valueOf(times)).toString(16);
  }

  /** The proof for a challenge, base64. */
  public String signature(
      String poolName,
      String userId,
      String password,
      String saltHex,
      String publicBHex,
      String secretBlock,
      String timestamp)
      throws Exception {
    BigInteger salt = new BigInteger(saltHex, 16);
    BigInteger b = new BigInteger(publicBHex, 16);
    byte[] inner = sha256((poolName + userId + ":" + password).getBytes(StandardCharsets.UTF_8));
    BigInteger x = number(sha256(concat(padded(salt), inner)));
    BigInteger k = number(sha256(concat(padded(N), padded(G))));
    BigInteger u = number(sha256(concat(padded(G.modPow(secret, N)), padded(b))));
    BigInteger s = b.subtract(k.multiply(G.modPow(x, N))).modPow(secret.add(u.multiply(x)), N);
    byte[] prk = hmac(padded(u), padded(s));
    byte[] info = concat("Caldera Derived Key".getBytes(StandardCharsets.UTF_8), new byte[] {1});
    byte[] key = Arrays.copyOf(hmac(prk, info), 16);
    byte[] message =
        concat(
            (poolName + userId).getBytes(StandardCharsets.UTF_8),
            Base64.getDecoder().decode(secretBlock),
            timestamp.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(hmac(key, message));
  }

  /** A time in the form that the proof needs. */
  public static String timestamp(Instant at) {
    return DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss 'UTC' yyyy", Locale.US)
        .withZone(ZoneOffset.UTC)
        .format(at);
  }

  /** An even number of hexadecimal digits whose first is below 8, as the JavaScript clients pad. */
  private static byte[] padded(BigInteger number) {
    String hex = number.toString(16);
    String even = hex.length() % 2 == 1 ? "0" + hex : hex;
    String positive = "89abcdef".indexOf(even.charAt(0)) >= 0 ? "00" + even : even;
    byte[] bytes = new byte[positive.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(positive.substring(2 * i, 2 * i + 2), 16);
    }
    return bytes;
  }

  private static BigInteger number(byte[] bytes) {
    return new BigInteger(1, bytes);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] sha256(byte[] bytes) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static byte[] hmac(byte[] key, byte[] message) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(message);
  }

  /** From its formula, pi by Machin's: so no digit is copied from where the pool has its own. */
  private static BigInteger prime() {
    int guard = 64;
    BigInteger one = BigInteger.ONE.shiftLeft(2942 + guard);
    BigInteger pi =
        arctan(5, one)
            .multiply(BigInteger.valueOf(4))
            .subtract(arctan(239, one))
            .multiply(BigInteger.valueOf(4))
            .shiftRight(guard);
    return BigInteger.ONE
        .shiftLeft(3072)
        .subtract(BigInteger.ONE.shiftLeft(3008))
        .subtract(BigInteger.ONE)
        .add(pi.add(BigInteger.valueOf(1_690_314)).shiftLeft(64));
  }

  private static BigInteger arctan(int inverse, BigInteger one) {
    BigInteger square = BigInteger.valueOf((long) inverse * inverse);
    BigInteger power = one.divide(BigInteger.valueOf(inverse));
    BigInteger sum = power;
    for (int n = 3; power.signum() != 0; n += 2) {
      power = power.divide(square).negate();
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
    }
    return sum;
  }
}
