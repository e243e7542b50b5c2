package cafe.local.cognito.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes wrong tokens out of right ones, for tests of those who check them. Each changes one thing
 * and leaves all else true.
 */
public final class TokenForge {
  private final KeyRing keys;

  /** Forges with the keys of a pool. */
  public TokenForge(KeyRing keys) {
    this.keys = keys;
  }

  /** Any claims, signed with the pool's id key. */
  public String signed(Map<String, Object> claims) {
    return Jws.rs256(claims, keys.idKey());
  }

  /** The same token with one claim changed, signed with the pool's id key. */
  public String withClaim(String token, String claim, Object value) {
    Map<String, Object> claims = new LinkedHashMap<>(claims(token));
    claims.put(claim, value);
    return signed(claims);
  }

  /** The same token without one claim, signed with the pool's id key. */
  public String withoutClaim(String token, String claim) {
    Map<String, Object> claims = new LinkedHashMap<>(claims(token));
    claims.remove(claim);
    return signed(claims);
  }

  /** The same claims under the same kid, signed with a key that the pool never published. */
  public String signedByAStranger(String token) {
    RSAKey disguised = new RSAKey.Builder(KeyRing.generate()).keyID(Jws.kid(token)).build();
    return Jws.rs256(claims(token), disguised);
  }

  /** The same claims under a kid that the pool never published. */
  public String signedWithAnUnknownKey(String token) {
    return Jws.rs256(claims(token), KeyRing.generate());
  }

  /** The same claims with {@code alg: none} and no signature. */
  public String unsigned(String token) {
    return new PlainObject(
            new PlainHeader.Builder().customParam("kid", Jws.kid(token)).build(),
            new Payload(claims(token)))
        .serialize();
  }

  /** The same claims with {@code alg: HS256}, keyed with the published RSA key (RFC 8725 2.1). */
  public String signedWithHs256(String token) {
    try {
      byte[] secret = keys.idKey().toPublicKey().getEncoded();
      return Jws.sign(claims(token), JWSAlgorithm.HS256, Jws.kid(token), new MACSigner(secret));
    } catch (JOSEException wrong) {
      throw new IllegalStateException("A public RSA key is long enough for HS256", wrong);
    }
  }

  /** The claims of a signed token, unchecked. */
  public Map<String, Object> claims(String token) {
    return Jws.claims(token);
  }
}
