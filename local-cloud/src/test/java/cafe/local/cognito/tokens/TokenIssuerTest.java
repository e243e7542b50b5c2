package cafe.local.cognito.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.TestClock;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.Profile;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenIssuerTest {
  private static final URI ISSUER =
      URI.create("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123");
  private static final Duration HOUR = Duration.ofHours(1);

  private static final KeyRing SHARED = new KeyRing();

  private final TestClock clock = new TestClock();
  private final TokenForge forge = new TokenForge(SHARED);
  private final TokenIssuer issuer = new TokenIssuer(ISSUER, SHARED, clock);
  private final User frank = frank();

  private String idToken(String... scopes) {
    return issue(scopes).idToken().orElseThrow();
  }

  private Tokens issue(String... scopes) {
    Grant grant =
        Grant.of(
            frank.sub(),
            "client",
            new LinkedHashSet<>(Arrays.asList(scopes)),
            Optional.of("a-nonce"),
            clock.instant());
    return issuer.issue(grant, frank, HOUR);
  }

  private static User frank() {
    Users users = new Users("AbCdEf123", PasswordPolicy.ofLength(12), new TestClock());
    users.create(new Profile("frank", "Frank", "frank@cafe.example"), "Latte-Art-2026!");
    return users.addToGroup("frank", "owner");
  }

  @Test
  void givesIdTokensTheClaimsOfCognito() {
    Map<String, Object> claims = forge.claims(idToken("openid", "email", "profile"));

    assertThat(claims.keySet())
        .containsExactlyInAnyOrder(
            "at_hash",
            "sub",
            "cognito:groups",
            "email_verified",
            "iss",
            "cognito:username",
            "nonce",
            "origin_jti",
            "aud",
            "event_id",
            "token_use",
            "auth_time",
            "name",
            "exp",
            "iat",
            "jti",
            "email");
    assertThat(claims)
        .containsEntry("sub", frank.sub())
        .containsEntry("cognito:groups", List.of("owner"))
        .containsEntry("email_verified", true)
        .containsEntry("iss", ISSUER.toString())
        .containsEntry("cognito:username", "frank")
        .containsEntry("nonce", "a-nonce")
        .containsEntry("aud", "client")
        .containsEntry("token_use", "id")
        .containsEntry("auth_time", 1795248000L)
        .containsEntry("iat", 1795248000L)
        .containsEntry("exp", 1795251600L)
        .containsEntry("name", "Frank")
        .containsEntry("email", "frank@cafe.example");
  }

  @Test
  void givesAccessTokensTheClaimsOfCognito() {
    Map<String, Object> claims = forge.claims(issue("openid", "email").accessToken());

    assertThat(claims.keySet())
        .containsExactlyInAnyOrder(
            "sub",
            "cognito:groups",
            "iss",
            "version",
            "client_id",
            "origin_jti",
            "event_id",
            "token_use",
            "scope",
            "auth_time",
            "exp",
            "iat",
            "jti",
            "username");
    assertThat(claims)
        .containsEntry("version", 2L)
        .containsEntry("client_id", "client")
        .containsEntry("token_use", "access")
        .containsEntry("scope", "openid email")
        .containsEntry("username", "frank");
  }

  @Test
  void tiesBothTokensOfASignIn() {
    Tokens tokens = issue("openid");
    Map<String, Object> id = forge.claims(tokens.idToken().orElseThrow());
    Map<String, Object> access = forge.claims(tokens.accessToken());

    assertThat(id).containsEntry("at_hash", AtHash.of(tokens.accessToken()));
    assertThat(id.get("origin_jti")).isEqualTo(access.get("origin_jti"));
    assertThat(id.get("event_id")).isEqualTo(access.get("event_id"));
    assertThat(id.get("jti")).isNotEqualTo(access.get("jti"));
  }

  /** The example of OpenID Connect Core 1.0, appendix A.3. */
  @Test
  void hashesAccessTokensAsTheExampleOfOpenIdConnect() {
    assertThat(AtHash.of("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"))
        .isEqualTo("77QmUPtjPfzWtF2AnpK9RQ");
  }

  @ParameterizedTest
  @CsvSource({
    "openid, true, true",
    "openid email, true, false",
    "openid profile, false, true",
    "openid email profile, true, true",
  })
  void showsWhatTheScopesAllow(String scopes, boolean email, boolean name) {
    Map<String, Object> claims = forge.claims(idToken(scopes.split(" ", -1)));

    assertThat(claims.containsKey("email")).isEqualTo(email);
    assertThat(claims.containsKey("email_verified")).isEqualTo(email);
    assertThat(claims.containsKey("name")).isEqualTo(name);
  }

  @Test
  void givesNoIdTokenWithoutOpenid() {
    assertThat(issue("aws.cognito.signin.user.admin").idToken()).isEmpty();
  }

  @Test
  void signsIdAndAccessTokensWithDifferentKeys() {
    Tokens tokens = issue("openid");
    String idKid = Jws.kid(tokens.idToken().orElseThrow());

    assertThat(idKid).isNotEqualTo(Jws.kid(tokens.accessToken())).matches("[A-Za-z0-9+/]{43}=");
  }

  @Test
  void showsNoTokenInText() {
    assertThat(issue("openid")).hasToString("Tokens[expiresInSeconds=3600]");
  }
}
