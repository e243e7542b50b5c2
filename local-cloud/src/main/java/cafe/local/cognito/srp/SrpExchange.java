package cafe.local.cognito.srp;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The pool's side of one SRP exchange (RFC 5054 sections 2.5.3 and 2.6), with what Cognito does its
 * own way: numbers are hashed as {@link BigInteger#toByteArray} writes them, and the key of the
 * proof is HKDF-SHA-256 (RFC 5869) of S with the salt u.
 */
public final class SrpExchange {
  private static final int SECRET_BITS = 512;
  private static final int KEY_BYTES = 16;
  private static final byte[] INFO = "Caldera Derived Key".getBytes(StandardCharsets.US_ASCII);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final BigInteger K = hash(SrpGroup.N, SrpGroup.G);

  private final SrpVerifier verifier;
  private final BigInteger publicA;
  private final BigInteger privateB;
  private final BigInteger publicB;

  private SrpExchange(SrpVerifier verifier, BigInteger publicA, BigInteger privateB) {
    this.verifier = verifier;
    this.publicA = publicA;
    this.privateB = privateB;
    this.publicB =
        K.multiply(verifier.verifier())
            .add(SrpGroup.G.modPow(privateB, SrpGroup.N))
            .mod(SrpGroup.N);
  }

  /** Whether A is no multiple of N, with which anybody would know S (RFC 5054 section 2.5.4). */
  public static boolean accepts(BigInteger publicA) {
    return publicA.mod(SrpGroup.N).signum() != 0;
  }

  /**
   * Begins one.
   *
   * @param publicA the client's A, which must not be 0 modulo N
   */
  public static SrpExchange begin(SrpVerifier verifier, BigInteger publicA) {
    if (!accepts(publicA)) {
      throw new IllegalArgumentException("SRP_A is 0 modulo N");
    }
    return new SrpExchange(verifier, publicA, new BigInteger(SECRET_BITS, RANDOM));
  }

  /** B. */
  public BigInteger publicB() {
    return publicB;
  }

  /** Whether only who knows the password could have signed this. */
  public boolean isProof(byte[] secretBlock, String timestamp, byte[] signature) {
    BigInteger u = hash(publicA, publicB);
    if (u.signum() == 0) {
      return false;
    }
    BigInteger s =
        publicA.multiply(verifier.verifier().modPow(u, SrpGroup.N)).modPow(privateB, SrpGroup.N);
    byte[] expected =
        hmac(
            key(s, u),
            verifier.identity().getBytes(StandardCharsets.UTF_8),
            secretBlock,
            timestamp.getBytes(StandardCharsets.UTF_8));
    return MessageDigest.isEqual(expected, signature);
  }

  /** One block of HKDF is enough: 16 bytes of 32. */
  private static byte[] key(BigInteger s, BigInteger u) {
    byte[] extracted = hmac(u.toByteArray(), s.toByteArray());
    return Arrays.copyOf(hmac(extracted, INFO, new byte[] {1}), KEY_BYTES);
  }

  private static BigInteger hash(BigInteger first, BigInteger second) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(first.toByteArray());
      return new BigInteger(1, digest.digest(second.toByteArray()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java platform has SHA-256", impossible);
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
      throw new AssertionError("Every Java platform has HmacSHA256", impossible);
    }
  }
}
