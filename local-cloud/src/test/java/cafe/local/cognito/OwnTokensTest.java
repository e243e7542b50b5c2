package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.CODE_ONLY;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Renewing and revoking the tokens of a sign-in at the API. */
class OwnTokensTest {
  private static final String REVOKED = "Access Token has been revoked";

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);
  private JsonNode signedIn;

  @BeforeEach
  void start() throws Exception {
    signedIn = page.signIn("frank", FRANKS_PASSWORD);
  }

  @Test
  void revokesARefreshTokenWithAllThatCameOfIt() throws Exception {
    String refreshToken = token(signedIn, "RefreshToken");
    page.assertRefused(
        "RevokeToken",
        page.request().put("Token", token(signedIn, "AccessToken")),
        "UnsupportedTokenTypeException",
        "Unsupported token type");
    page.call("RevokeToken", page.request().put("Token", refreshToken));
    page.call("RevokeToken", page.request().put("Token", refreshToken));

    refused(token(signedIn, "AccessToken"), REVOKED);
    page.assertRefused(
        "GetTokensFromRefreshToken",
        page.request().put("RefreshToken", refreshToken),
        "NotAuthorizedException",
        "Invalid Refresh Token.");
  }

  @Test
  void signsOutEverywhere() throws Exception {
    JsonNode elsewhere = page.signIn("frank", FRANKS_PASSWORD);
    String implicit = cognito.pool.issueTokens("frank", CODE_ONLY).accessToken();
    cognito.clock.advance(Duration.ofSeconds(2));
    page.call("GlobalSignOut", CognitoApi.own(signedIn));

    refused(token(signedIn, "AccessToken"), REVOKED);
    refused(token(elsewhere, "AccessToken"), REVOKED);
    refused(implicit, REVOKED);
    page.assertRefused(
        "GetTokensFromRefreshToken",
        page.request().put("RefreshToken", token(elsewhere, "RefreshToken")),
        "NotAuthorizedException",
        "Invalid Refresh Token.");
    signedIn = page.signIn("frank", FRANKS_PASSWORD);
    page.call("GetUser", CognitoApi.own(signedIn));
  }

  @Test
  void exchangesARefreshTokenForAnother() throws Exception {
    String first = token(signedIn, "RefreshToken");
    JsonNode renewed =
        page.call("GetTokensFromRefreshToken", page.request().put("RefreshToken", first));

    assertThat(token(renewed, "IdToken")).isNotEmpty();
    String second = token(renewed, "RefreshToken");
    assertThat(second).isNotEmpty().isNotEqualTo(first);
    page.call("GetTokensFromRefreshToken", page.request().put("RefreshToken", first));
    cognito.clock.advance(Duration.ofSeconds(10));
    page.assertRefused(
        "GetTokensFromRefreshToken",
        page.request().put("RefreshToken", first),
        "RefreshTokenReuseException",
        "The refresh token has been invalidated by rotation.");
    page.call("GetTokensFromRefreshToken", page.request().put("RefreshToken", second));
  }

  @Test
  void renewsOnlyForTheClientThatGotTheTokenAndForAUserWhoMaySignIn() throws Exception {
    ObjectNode request = page.request().put("RefreshToken", token(signedIn, "RefreshToken"));
    page.assertRefused(
        "GetTokensFromRefreshToken",
        request.deepCopy().put("ClientId", CODE_ONLY),
        "NotAuthorizedException",
        "Invalid Refresh Token.");
    cognito.pool.users().setEnabled("frank", false);
    page.assertRefused(
        "GetTokensFromRefreshToken",
        request,
        "NotAuthorizedException",
        "Refresh Token has been revoked");
  }

  private void refused(String accessToken, String message) throws Exception {
    page.assertRefused(
        "GetUser",
        CognitoApi.object(Map.of("AccessToken", accessToken)),
        "NotAuthorizedException",
        message);
  }
}
