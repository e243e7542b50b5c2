package cafe.core.testing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The signature RS256 (RFC 7518 section 3.3), as the JDK checks it. */
final class Rs256 {
  private Rs256() {}

  /** Whether it is that key's; all but the signed text is base64url. */
  static boolean holds(String modulus, String exponent, String signed, String signature) {
    try {
      Signature check = Signature.getInstance("SHA256withRSA");
      check.initVerify(
          KeyFactory.getInstance("RSA")
              .generatePublic(new RSAPublicKeySpec(number(modulus), number(exponent))));
      check.update(signed.getBytes(StandardCharsets.US_ASCII));
      return check.verify(Base64.getUrlDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException unusable) {
      return false;
    }
  }

  private static BigInteger number(String base64Url) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(base64Url));
  }
}
