package cafe.core.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Id tokens as the user pool issues them, and such as it never would. */
public final class Tokens {
  public static final String ISSUER =
      "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123";
  public static final String CLIENT_ID = "1example23456789012345678";
  public static final String NONCE = "AQEBAQEBAQEBAQEBAQEBAQ";
  public static final String ACCESS_TOKEN = "an.access.token";
  public static final long ISSUED_AT_SECONDS = 1_795_212_340;
  public static final long EXPIRES_AT_SECONDS = ISSUED_AT_SECONDS + 3600;

  private static final RSAKey KEY = generate("id-key");
  private static final RSAKey OTHER_KEY = generate("id-key");

  private Tokens() {}

  /** The claims of a good token; change one of them to get a bad one. */
  public static Map<String, Object> claims() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", ISSUER);
    claims.put("sub", "5c0d7e6a");
    claims.put("aud", CLIENT_ID);
    claims.put("token_use", "id");
    claims.put("iat", ISSUED_AT_SECONDS);
    claims.put("exp", EXPIRES_AT_SECONDS);
    claims.put("nonce", NONCE);
    claims.put("at_hash", atHash(ACCESS_TOKEN));
    claims.put("name", "Frank");
    claims.put("cognito:username", "frank");
    claims.put("cognito:groups", List.of("owner"));
    return claims;
  }

  /** A good token but for one claim. */
  public static String with(String claim, Object value) {
    Map<String, Object> claims = claims();
    claims.put(claim, value);
    return signed(claims);
  }

  /** A good token. */
  public static String good() {
    return signed(claims());
  }

  public static String signed(Map<String, Object> claims) {
    return signed(claims, KEY, "id-key");
  }

  /** A good token but for the key that signed it. */
  public static String signedByAnotherKey() {
    return signed(claims(), OTHER_KEY, "id-key");
  }

  /** A good token but for the key id in its header. */
  public static String withKeyId(String kid) {
    return signed(claims(), KEY, kid);
  }

  /** A good token but for its algorithm: none. */
  public static String unsigned() {
    try {
      return new PlainJWT(JWTClaimsSet.parse(claims())).serialize();
    } catch (java.text.ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A good token but for its algorithm: the public key is taken for a secret. */
  public static String signedWithHmac() {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("id-key").build(),
              JWTClaimsSet.parse(claims()));
      jwt.sign(new MACSigner(KEY.getModulus().decode()));
      return jwt.serialize();
    } catch (JOSEException | java.text.ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The pool's keys, as published. */
  public static String jwks() {
    return new JWKSet(KEY).toString();
  }

  private static String signed(Map<String, Object> claims, RSAKey key, String kid) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(),
              JWTClaimsSet.parse(claims));
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException | java.text.ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String atHash(String accessToken) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(accessToken.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static RSAKey generate(String kid) {
    try {
      return new RSAKeyGenerator(2048).keyID(kid).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
