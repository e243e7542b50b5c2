package cafe.core.testing;

import cafe.core.port.SrpPlatform;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Big numbers, hashes and notations by the JVM. */
public class JvmSrp implements SrpPlatform {
  /** What {@link #random} gives, every byte of it. */
  public byte nextRandom = 7;

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  public static byte[] bytes(String hex) {
    byte[] bytes = new byte[hex.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
    }
    return bytes;
  }

  public static String hexOf(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (byte each : bytes) {
      hex.append(String.format(java.util.Locale.ROOT, "%02x", each));
    }
    return hex.toString();
  }

  @Override
  public String modPow(String base, String exponent, String modulus) {
    return number(base).modPow(number(exponent), number(modulus)).toString(16);
  }

  @Override
  public String random(int bytes) {
    byte[] all = new byte[bytes];
    java.util.Arrays.fill(all, nextRandom);
    return hexOf(all);
  }

  @Override
  public String pi(int bits) {
    return SrpServer.Pi.shifted(bits).toString(16);
  }

  @Override
  public String plusProduct(String a, String b, String c) {
    return number(a).add(number(b).multiply(number(c))).toString(16);
  }

  @Override
  public String minusProduct(String a, String b, String c, String modulus) {
    return number(a).subtract(number(b).multiply(number(c))).mod(number(modulus)).toString(16);
  }

  @Override
  public void hash(String bytes, Consumer<String> hash) {
    try {
      hash.accept(hexOf(MessageDigest.getInstance("SHA-256").digest(bytes(bytes))));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void hmac(String key, String bytes, Consumer<String> code) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(key), "HmacSHA256"));
      code.accept(hexOf(mac.doFinal(bytes(bytes))));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String utf8(String text) {
    return hexOf(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String base64(String hex) {
    return Base64.getEncoder().encodeToString(bytes(hex));
  }

  @Override
  public String hex(String base64) {
    try {
      return hexOf(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }

  @Override
  public String httpDate(double millis) {
    return HTTP_DATE.format(Instant.ofEpochMilli((long) millis));
  }

  @Override
  public String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }

  private static BigInteger number(String hex) {
    return new BigInteger(hex, 16);
  }
}
