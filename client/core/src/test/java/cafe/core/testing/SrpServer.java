package cafe.core.testing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The other side of Cognito's SRP, with java.math and javax.crypto only: it keeps a verifier, finds
 * S = (A v^u)^b as RFC 5054 section 2.6 has it for a server, and shares no code with the client.
 */
public final class SrpServer {
  /** RFC 3526 section 5: 2^3072 - 2^3008 - 1 + 2^64 * ( [2^2942 pi] + 1690314 ). */
  public static final BigInteger N =
      BigInteger.TWO
          .pow(3072)
          .subtract(BigInteger.TWO.pow(3008))
          .subtract(BigInteger.ONE)
          .add(
              BigInteger.TWO.pow(64).multiply(Pi.shifted(2942).add(BigInteger.valueOf(1_690_314))));

  private static final BigInteger B = new BigInteger("d5".repeat(32), 16);

  private final String poolName;
  private final String username;
  private final BigInteger salt;
  private final BigInteger verifier;

  public SrpServer(String poolName, String username, String password, String salt) {
    this.poolName = poolName;
    this.username = username;
    this.salt = new BigInteger(salt, 16);
    byte[] inner = sha256(utf8(poolName + username + ":" + password));
    BigInteger x = new BigInteger(1, sha256(this.salt.toByteArray(), inner));
    this.verifier = BigInteger.TWO.modPow(x, N);
  }

  /** k, computed and not remembered. */
  public static BigInteger multiplier() {
    return new BigInteger(1, sha256(N.toByteArray(), BigInteger.TWO.toByteArray()));
  }

  public String salt() {
    return salt.toString(16);
  }

  public String publicKey() {
    return theirs().toString(16);
  }

  public String username() {
    return username;
  }

  /** Whether the claim proves the password. */
  public boolean accepts(String a, String secretBlock, String timestamp, String signature) {
    BigInteger clients = new BigInteger(a, 16);
    BigInteger u = new BigInteger(1, sha256(clients.toByteArray(), theirs().toByteArray()));
    BigInteger secret = clients.multiply(verifier.modPow(u, N)).modPow(B, N);
    byte[] extracted = hmac(u.toByteArray(), secret.toByteArray());
    byte[] key = Arrays.copyOf(hmac(extracted, utf8("Caldera Derived Key"), new byte[] {1}), 16);
    byte[] expected =
        hmac(
            key,
            utf8(poolName),
            utf8(username),
            Base64.getDecoder().decode(secretBlock),
            utf8(timestamp));
    return Base64.getEncoder().encodeToString(expected).equals(signature);
  }

  private BigInteger theirs() {
    return multiplier().multiply(verifier).add(BigInteger.TWO.modPow(B, N)).mod(N);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] hmac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Machin's formula: pi = 16 arctan(1/5) - 4 arctan(1/239). */
  static final class Pi {
    private static final int GUARD_BITS = 64;

    static BigInteger shifted(int bits) {
      BigInteger one = BigInteger.ONE.shiftLeft(bits + GUARD_BITS);
      return arctan(5, one)
          .shiftLeft(4)
          .subtract(arctan(239, one).shiftLeft(2))
          .shiftRight(GUARD_BITS);
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
}
