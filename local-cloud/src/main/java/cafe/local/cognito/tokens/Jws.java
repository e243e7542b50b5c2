package cafe.local.cognito.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compact JWS of claims, whose header has {@code kid} and {@code alg} only, as Cognito's. */
final class Jws {
  private Jws() {}

  static String rs256(Map<String, Object> claims, RSAKey key) {
    try {
      return sign(claims, JWSAlgorithm.RS256, key.getKeyID(), new RSASSASigner(key));
    } catch (JOSEException wrong) {
      throw new IllegalStateException("This RSA key cannot sign", wrong);
    }
  }

  static String sign(
      Map<String, Object> claims, JWSAlgorithm algorithm, String kid, JWSSigner signer)
      throws JOSEException {
    JWSHeader header = new JWSHeader.Builder(algorithm).keyID(kid).build();
    JWSObject jws = new JWSObject(header, new Payload(claims));
    jws.sign(signer);
    return jws.serialize();
  }

  /** The claims, in their order, unchecked. */
  static Map<String, Object> claims(String jws) {
    return new LinkedHashMap<>(parse(jws).getPayload().toJSONObject());
  }

  static String kid(String jws) {
    return parse(jws).getHeader().getKeyID();
  }

  private static JWSObject parse(String jws) {
    try {
      return JWSObject.parse(jws);
    } catch (ParseException wrong) {
      throw new IllegalArgumentException("This is no signed token of three parts", wrong);
    }
  }
}
