package cafe.core.srp;

import cafe.core.port.Hashes;
import java.util.function.Consumer;

/** HMAC-based key derivation with SHA-256 (RFC 5869), as far as 32 bytes. */
final class Hkdf {
  /** The info {@code Caldera Derived Key}, in hexadecimal. */
  static final String CALDERA = "43616c646572612044657269766564204b6579";

  /** The counter T(1) ends with: RFC 5869 section 2.3. */
  private static final String FIRST = "01";

  private Hkdf() {}

  /** T(1): extract, then expand once. */
  static void firstBlock(
      Hashes hashes, String salt, String secret, String info, Consumer<String> block) {
    hashes.hmac(salt, secret, key -> hashes.hmac(key, info + FIRST, block));
  }
}
