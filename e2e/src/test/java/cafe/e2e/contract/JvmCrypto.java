package cafe.e2e.contract;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.function.Consumer;

/** Signatures and hashes by the JDK. */
final class JvmCrypto {
  private JvmCrypto() {}

  static void verify(
      String modulus, String exponent, String signed, String signature, Consumer<Boolean> answer) {
    try {
      RSAPublicKeySpec spec = new RSAPublicKeySpec(number(modulus), number(exponent));
      PublicKey key = KeyFactory.getInstance("RSA").generatePublic(spec);
      Signature check = Signature.getInstance("SHA256withRSA");
      check.initVerify(key);
      check.update(signed.getBytes(StandardCharsets.US_ASCII));
      answer.accept(fits(check, Base64.getUrlDecoder().decode(signature)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has RS256", impossible);
    }
  }

  static void sha256(String ascii, Consumer<byte[]> hash) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      hash.accept(sha256.digest(ascii.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** Bytes that cannot be a signature at all are a wrong one. */
  private static boolean fits(Signature check, byte[] signature) {
    try {
      return check.verify(signature);
    } catch (SignatureException notASignature) {
      return false;
    }
  }

  private static BigInteger number(String base64url) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(base64url));
  }
}
