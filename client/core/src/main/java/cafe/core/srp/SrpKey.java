package cafe.core.srp;

import cafe.core.port.SrpPlatform;
import java.util.function.Consumer;

/** The client's key pair for one sign-in: a, and A = g^a mod N. */
public final class SrpKey {
  /** 256 bits, as RFC 5054 section 3.1 asks at least. */
  static final int PRIVATE_BYTES = 32;

  /** 16 bytes. */
  private static final int KEY_DIGITS = 32;

  private final SrpPlatform platform;
  private final SrpGroup group;
  private final String privateKey;
  private final String publicKey;

  private SrpKey(SrpPlatform platform, String privateKey) {
    this.platform = platform;
    this.privateKey = privateKey;
    this.group = SrpGroup.cognito(platform);
    this.publicKey = group.power(privateKey);
  }

  /** A fresh one. */
  public static SrpKey create(SrpPlatform platform) {
    return new SrpKey(platform, platform.random(PRIVATE_BYTES));
  }

  /** A, in hexadecimal. */
  public String publicKey() {
    return publicKey;
  }

  /**
   * Finds the key that whoever keeps the password's verifier finds too: HKDF of the secret S, with
   * u for a salt, 16 bytes. B or u that would make S known to anybody are refused (RFC 5054
   * sections 2.5.3 and 2.6).
   *
   * @param theirs B
   * @param identity the pool's name and the user's, joined
   * @param refuse told if the challenge is none
   */
  public void agree(
      String theirs,
      String salt,
      String identity,
      String password,
      Consumer<String> next,
      Runnable refuse) {
    platform.hash(
        Hex.padded(publicKey) + Hex.padded(theirs),
        scrambler -> {
          if (group.isZero(theirs) || Hex.padded(scrambler).equals("00")) {
            refuse.run();
            return;
          }
          platform.hash(
              platform.utf8(identity + ":" + password),
              inner ->
                  platform.hash(
                      Hex.padded(salt) + inner,
                      x ->
                          Hkdf.firstBlock(
                              platform,
                              Hex.padded(scrambler),
                              Hex.padded(group.secret(theirs, privateKey, scrambler, x)),
                              Hkdf.CALDERA,
                              block -> next.accept(block.substring(0, KEY_DIGITS)))));
        });
  }
}
