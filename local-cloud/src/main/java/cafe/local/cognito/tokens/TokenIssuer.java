package cafe.local.cognito.tokens;

import cafe.local.cognito.users.User;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Issues id and access tokens with the claims, and the order of claims, of Amazon Cognito
 * (docs.aws.amazon.com/cognito "Understanding user pool JSON web tokens").
 */
public final class TokenIssuer {
  private final URI issuer;
  private final KeyRing keys;
  private final Clock clock;

  /**
   * Issues in the name of that issuer, with those keys.
   *
   * @param issuer the {@code iss} of all tokens
   */
  public TokenIssuer(URI issuer, KeyRing keys, Clock clock) {
    this.issuer = issuer;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Issues the tokens of a grant.
   *
   * @param user the user of the grant, as of now
   * @param validity how long they live
   */
  public Tokens issue(Grant grant, User user, Duration validity) {
    Instant now = clock.instant();
    Instant expiry = now.plus(validity);
    String accessToken = Jws.rs256(accessClaims(grant, user, now, expiry), keys.accessKey());
    Optional<String> idToken =
        grant.byApi() || grant.scopes().contains("openid")
            ? Optional.of(Jws.rs256(idClaims(grant, user, accessToken, now, expiry), keys.idKey()))
            : Optional.empty();
    return new Tokens(idToken, accessToken, validity.toSeconds());
  }

  private Map<String, Object> idClaims(
      Grant grant, User user, String accessToken, Instant now, Instant expiry) {
    Map<String, Object> claims = new LinkedHashMap<>();
    if (!grant.byApi()) {
      claims.put("at_hash", AtHash.of(accessToken));
    }
    claims.put("sub", user.sub());
    putGroups(claims, user);
    if (shows(grant, "email")) {
      claims.put("email_verified", user.profile().emailVerified());
    }
    claims.put("iss", issuer.toString());
    claims.put("cognito:username", user.profile().username());
    grant.nonce().ifPresent(nonce -> claims.put("nonce", nonce));
    claims.put("origin_jti", grant.originJti().toString());
    claims.put("aud", grant.clientId());
    claims.put("event_id", grant.eventId().toString());
    claims.put("token_use", "id");
    putTimes(claims, grant, now, expiry);
    if (shows(grant, "profile") && !user.profile().name().isEmpty()) {
      claims.put("name", user.profile().name());
    }
    if (shows(grant, "phone")) {
      user.profile().phone().ifPresent(phone -> claims.put("phone_number", phone));
    }
    if (shows(grant, "email")) {
      claims.put("email", user.profile().email());
    }
    return claims;
  }

  private Map<String, Object> accessClaims(Grant grant, User user, Instant now, Instant expiry) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", user.sub());
    putGroups(claims, user);
    claims.put("iss", issuer.toString());
    if (!grant.byApi()) {
      claims.put("version", 2);
    }
    claims.put("client_id", grant.clientId());
    claims.put("origin_jti", grant.originJti().toString());
    claims.put("event_id", grant.eventId().toString());
    claims.put("token_use", "access");
    claims.put("scope", String.join(" ", grant.scopes()));
    putTimes(claims, grant, now, expiry);
    claims.put("username", user.profile().username());
    return claims;
  }

  private static void putGroups(Map<String, Object> claims, User user) {
    if (!user.groups().isEmpty()) {
      claims.put("cognito:groups", user.groups());
    }
  }

  private static void putTimes(
      Map<String, Object> claims, Grant grant, Instant now, Instant expiry) {
    claims.put("auth_time", grant.authTime().getEpochSecond());
    claims.put("exp", expiry.getEpochSecond());
    claims.put("iat", now.getEpochSecond());
    claims.put("jti", UUID.randomUUID().toString());
  }

  /**
   * Scope {@code openid} alone shows all attributes; beside {@code email} or {@code profile} only
   * theirs (docs.aws.amazon.com/cognito "Scopes, M2M, and resource servers").
   */
  private static boolean shows(Grant grant, String scope) {
    return grant.byApi()
        || grant.scopes().contains(scope)
        || grant.scopes().equals(Set.of("openid"));
  }
}
