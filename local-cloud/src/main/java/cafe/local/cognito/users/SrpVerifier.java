package cafe.local.cognito.users;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * What the pool keeps of a password: a salt, and g<sup>x</sup> mod N for the x that SRP derives
 * from salt and password (RFC 5054 section 2.4; Cognito's x has the pool's name before the
 * username). The password itself is not kept, and one guess costs one 3072-bit power.
 */
public final class SrpVerifier {
  private static final int SALT_BITS = 128;
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
  static SrpVerifier of(String poolName, String username, String password) {
    return of(poolName, username, password, new BigInteger(SALT_BITS, RANDOM));
  }

  static SrpVerifier of(String poolName, String username, String password, BigInteger salt) {
    String identity = poolName + username;
    return new SrpVerifier(identity, salt, power(identity, password, salt));
  }

  /** Whether it was made from this password. */
  public boolean matches(String password) {
    return MessageDigest.isEqual(
        power(identity, password, salt).toByteArray(), verifier.toByteArray());
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java platform has SHA-256", impossible);
    }
  }
}
