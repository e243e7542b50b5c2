package cafe.local.cognito.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Checks tokens as those do who trust the pool's {@code jwks.json}: signature, issuer, kind,
 * client, and last the expiry (docs.aws.amazon.com/cognito "Verifying JSON web tokens").
 */
public final class TokenChecker {
  private final URI issuer;
  private final KeyRing keys;
  private final Set<String> clientIds;
  private final Clock clock;

  /** Accepts tokens of that issuer, signed with those keys, for those clients. */
  public TokenChecker(URI issuer, KeyRing keys, Set<String> clientIds, Clock clock) {
    this.issuer = issuer;
    this.keys = keys;
    this.clientIds = Set.copyOf(clientIds);
    this.clock = clock;
  }

  /** Checks an id token: the compact form only, no {@code Bearer} before it. */
  public TokenCheck checkIdToken(String token) {
    return check(token, "id", "aud");
  }

  /** Checks an access token: the compact form only, no {@code Bearer} before it. */
  public TokenCheck checkAccessToken(String token) {
    return check(token, "access", "client_id");
  }

  private TokenCheck check(String token, String use, String clientClaim) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      Optional<String> fault = signatureFault(jwt).or(() -> claimFault(claims, use, clientClaim));
      if (fault.isPresent()) {
        return new TokenCheck.Unauthorized(fault.get());
      }
      Date expiry = claims.getExpirationTime();
      if (expiry == null) {
        return new TokenCheck.Unauthorized("exp is missing");
      }
      Instant expiresAt = expiry.toInstant();
      return clock.instant().isBefore(expiresAt)
          ? new TokenCheck.Valid(new LinkedHashMap<>(jwt.getPayload().toJSONObject()))
          : new TokenCheck.Expired(expiresAt);
    } catch (ParseException wrong) {
      return new TokenCheck.Unauthorized("It is not a signed JWT");
    }
  }

  private Optional<String> signatureFault(SignedJWT jwt) {
    if (!JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())) {
      return Optional.of("alg is not RS256");
    }
    Optional<RSAKey> key = Optional.ofNullable(jwt.getHeader().getKeyID()).flatMap(keys::published);
    if (key.isEmpty()) {
      return Optional.of("kid names no key of the pool");
    }
    try {
      return jwt.verify(new RSASSAVerifier(key.get()))
          ? Optional.empty()
          : Optional.of("The signature does not match");
    } catch (JOSEException wrong) {
      return Optional.of("The signature cannot be checked");
    }
  }

  private Optional<String> claimFault(JWTClaimsSet claims, String use, String clientClaim) {
    if (!issuer.toString().equals(claims.getClaim("iss"))) {
      return Optional.of("iss is not " + issuer);
    }
    if (!use.equals(claims.getClaim("token_use"))) {
      return Optional.of("token_use is not " + use);
    }
    boolean known =
        clientClaim.equals("aud")
            ? claims.getAudience().size() == 1 && clientIds.containsAll(claims.getAudience())
            : clientIds.stream().anyMatch(id -> id.equals(claims.getClaim(clientClaim)));
    return known ? Optional.empty() : Optional.of(clientClaim + " names no client of the pool");
  }
}
