package cafe.local.cognito.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenIssuerTest {
  private final FranksTokens franks = new FranksTokens();

  @Test
  void givesIdTokensTheClaimsOfCognito() {
    Map<String, Object> claims = franks.forge.claims(franks.idToken("openid", "email", "profile"));

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
        .containsEntry("sub", franks.frank.sub())
        .containsEntry("cognito:groups", List.of("owner"))
        .containsEntry("email_verified", true)
        .containsEntry("iss", FranksTokens.ISSUER.toString())
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
    Map<String, Object> claims = franks.forge.claims(franks.issue("openid", "email").accessToken());

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
    Tokens tokens = franks.issue("openid");
    Map<String, Object> id = franks.forge.claims(tokens.idToken().orElseThrow());
    Map<String, Object> access = franks.forge.claims(tokens.accessToken());

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
    Map<String, Object> claims = franks.forge.claims(franks.idToken(scopes.split(" ", -1)));

    assertThat(claims.containsKey("email")).isEqualTo(email);
    assertThat(claims.containsKey("email_verified")).isEqualTo(email);
    assertThat(claims.containsKey("name")).isEqualTo(name);
  }

  @Test
  void givesNoIdTokenWithoutOpenid() {
    assertThat(franks.issue("aws.cognito.signin.user.admin").idToken()).isEmpty();
  }

  @Test
  void signsIdAndAccessTokensWithDifferentKeys() {
    Tokens tokens = franks.issue("openid");
    String idKid = Jws.kid(tokens.idToken().orElseThrow());

    assertThat(idKid).isNotEqualTo(Jws.kid(tokens.accessToken())).matches("[A-Za-z0-9+/]{43}=");
  }

  @Test
  void showsNoTokenInText() {
    assertThat(franks.issue("openid")).hasToString("Tokens[expiresInSeconds=3600]");
  }
}
