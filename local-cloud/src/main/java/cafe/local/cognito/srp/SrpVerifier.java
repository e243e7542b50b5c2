package cafe.local.cognito.srp;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * What the pool keeps of a password: a salt, and g<sup>x</sup> mod N for the x that SRP derives
 * from salt and password (RFC 5054 section 2.4; Cognito's x has the pool's name before the
 * username). The password itself is not kept, and one guess costs one 3072-bit power.
 */
public final class SrpVerifier {
  private static final int SALT_BITS = 128;
  private static final int HASH_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String identity;
  private final BigInteger salt;
  private final BigInteger verifier;

  private SrpVerifier(String identity, BigInteger salt, BigInteger verifier) {
    this.identity = identity;
    this.salt = salt;
    this.verifier = verifier;
  }

  /**
   * The verifier of a password, under a new random salt.
   *
   * @param poolName the pool's id after its underscore
   */
  public static SrpVerifier of(String poolName, String username, String password) {
    return of(poolName, username, password, new BigInteger(SALT_BITS, RANDOM));
  }

  static SrpVerifier of(String poolName, String username, String password, BigInteger salt) {
    String identity = poolName + username;
    return new SrpVerifier(identity, salt, power(identity, password, salt));
  }

  /**
   * What looks like the verifier of a user whom the pool does not have: the same for the same seed,
   * and made from no password (RFC 5054 section 2.5.1.3).
   */
  public static SrpVerifier simulated(String poolName, String username, byte[] seed) {
    byte[] salt = Arrays.copyOf(hash(seed, "salt"), SALT_BITS / 8);
    ByteArrayOutputStream verifier = new ByteArrayOutputStream();
    for (int block = 0; block < SrpGroup.N.bitLength() / HASH_BITS; block++) {
      verifier.writeBytes(hash(seed, "verifier " + block));
    }
    return new SrpVerifier(
        poolName + username,
        new BigInteger(1, salt),
        new BigInteger(1, verifier.toByteArray()).mod(SrpGroup.N));
  }

  /** Whether it was made from this password. */
  public boolean matches(String password) {
    return MessageDigest.isEqual(
        power(identity, password, salt).toByteArray(), verifier.toByteArray());
  }

  /** The pool's name and the username, which is what the proof of an exchange is about. */
  String identity() {
    return identity;
  }

  /** The salt, as the {@code SALT} of a PASSWORD_VERIFIER challenge tells it. */
  public BigInteger salt() {
    return salt;
  }

  /** The verifier v. */
  public BigInteger verifier() {
    return verifier;
  }

  private static BigInteger power(String identity, String password, BigInteger salt) {
    byte[] inner = sha256().digest((identity + ":" + password).getBytes(StandardCharsets.UTF_8));
    MessageDigest outer = sha256();
    outer.update(salt.toByteArray());
    BigInteger x = new BigInteger(1, outer.digest(inner));
    return SrpGroup.G.modPow(x, SrpGroup.N);
  }

  private static byte[] hash(byte[] seed, String purpose) {
    MessageDigest digest = sha256();
    digest.update(seed);
    return digest.digest(purpose.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java platform has SHA-256", impossible);
    }
  }
}
