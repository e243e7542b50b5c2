package cafe.local.cognito.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The RSA keys of a pool: one signs id tokens, another access tokens. After a rotation the old ones
 * stay published, so that tokens signed with them stay good, until they are forgotten.
 */
public final class KeyRing {
  private static final int RSA_BITS = 2048;
  private static final int KID_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RSAKey idKey = generate();
  private RSAKey accessKey = generate();
  private final List<RSAKey> retired = new ArrayList<>();

  /** The key that signs id tokens now, with its private half. */
  public synchronized RSAKey idKey() {
    return idKey;
  }

  /** The key that signs access tokens now, with its private half. */
  public synchronized RSAKey accessKey() {
    return accessKey;
  }

  /** Signs with two new keys from now on; the old ones stay published. */
  public synchronized void rotate() {
    retired.add(idKey);
    retired.add(accessKey);
    idKey = generate();
    accessKey = generate();
  }

  /** No longer publishes the keys from before the last rotation: their tokens become unknown. */
  public synchronized void forgetRetired() {
    retired.clear();
  }

  /** What {@code jwks.json} publishes: public halves only, the current keys first. */
  public synchronized JWKSet publicKeys() {
    List<JWK> keys = new ArrayList<>();
    keys.add(idKey);
    keys.add(accessKey);
    keys.addAll(retired);
    return new JWKSet(keys).toPublicJWKSet();
  }

  Optional<RSAKey> published(String kid) {
    return Optional.ofNullable(publicKeys().getKeyByKeyId(kid)).map(JWK::toRSAKey);
  }

  /** A key that no pool publishes, or that is about to be: fresh, its kid base64 as Cognito's. */
  static RSAKey generate() {
    byte[] kid = new byte[KID_BYTES];
    RANDOM.nextBytes(kid);
    try {
      return new RSAKeyGenerator(RSA_BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyID(Base64.getEncoder().encodeToString(kid))
          .generate();
    } catch (JOSEException impossible) {
      throw new AssertionError("Every Java platform has RSA with 2048 bits", impossible);
    }
  }
}
