package cafe.core.port;

import java.util.function.Consumer;

/** RSASSA-PKCS1-v1_5 with SHA-256: {@code RS256} of RFC 7518 section 3.3, and nothing else. */
public interface SignatureCheck {
  /**
   * Answers whether the signature is this key's.
   *
   * @param modulus the key's {@code n}, base64url
   * @param exponent the key's {@code e}, base64url
   * @param signed ASCII text
   * @param signature base64url
   */
  void verify(
      String modulus, String exponent, String signed, String signature, Consumer<Boolean> answer);
}
