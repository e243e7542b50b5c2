package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.CODE_ONLY;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnAccountTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REVOKED = "Access Token has been revoked";

  private CognitoFixture cognito;
  private CognitoApi page;
  private JsonNode signedIn;

  @BeforeEach
  void start() throws Exception {
    cognito = CognitoFixture.start();
    page = new CognitoApi(cognito, CLIENT);
    signedIn = page.signIn("frank", FRANKS_PASSWORD);
  }

  @AfterEach
  void stop() {
    cognito.close();
  }

  @Test
  void tellsUsersOfThemselves() throws Exception {
    JsonNode user = page.call("GetUser", own());

    assertThat(user.path("Username").asText()).isEqualTo("frank");
    assertThat(user.path("UserAttributes").findValuesAsText("Name"))
        .containsExactly("sub", "email_verified", "name", "email");
    assertThat(user.has("PreferredMfaSetting")).isFalse();
    assertThat(user.has("UserMFASettingList")).isFalse();
  }

  @Test
  void refusesATokenThatIsNotAnAccessTokenOfThisPool() throws Exception {
    refused("not a token", "Invalid Access Token");
    refused(token(signedIn, "IdToken"), "Invalid Access Token");
    String access = token(signedIn, "AccessToken");
    refused(cognito.pool.forge().signedByAStranger(access), "Invalid Access Token");

    cognito.clock.advance(Duration.ofHours(1));
    refused(access, "Access Token has expired");
  }

  @Test
  void refusesATokenWithoutTheScope() throws Exception {
    refused(
        cognito.pool.issueTokens("frank", CLIENT).accessToken(),
        "Access Token does not have required scopes");
    page.call(
        "GetUser",
        JSON.createObjectNode()
            .put("AccessToken", cognito.pool.issueTokens("frank", CODE_ONLY).accessToken()));
  }

  @Test
  void refusesTheTokenOfADisabledUser() throws Exception {
    cognito.pool.users().setEnabled("frank", false);

    refused(token(signedIn, "AccessToken"), REVOKED);
  }

  @Test
  void changesThePasswordOfWhoKnowsTheOldOne() throws Exception {
    page.assertRefused(
        "ChangePassword",
        own().put("PreviousPassword", "wrong").put("ProposedPassword", "Frank-Brews-2026!"),
        "NotAuthorizedException",
        "Incorrect username or password.");
    page.assertRefused(
        "ChangePassword",
        own().put("PreviousPassword", FRANKS_PASSWORD).put("ProposedPassword", "short"),
        "InvalidPasswordException",
        "Password did not conform with policy: Password not long enough");

    page.call(
        "ChangePassword",
        own()
            .put("PreviousPassword", FRANKS_PASSWORD)
            .put("ProposedPassword", "Frank-Brews-2026!"));
    page.signIn("frank", "Frank-Brews-2026!");
  }

  @Test
  void changesNameAndPhone() throws Exception {
    page.call("UpdateUserAttributes", attributes("name", "Franco", "phone_number", "+4915112345"));

    assertThat(cognito.pool.users().existing("frank").attributes())
        .containsEntry("name", "Franco")
        .containsEntry("phone_number", "+4915112345");
    page.assertRefused(
        "UpdateUserAttributes",
        attributes("phone_number", "0151 12345"),
        "InvalidParameterException",
        "Invalid phone number format.");
    page.assertRefused(
        "UpdateUserAttributes",
        attributes("email", "franco@cafe.example"),
        "InvalidParameterException",
        "The local Cognito does not change e-mail addresses, which would have to be verified"
            + " first. Leave email out.");
    page.assertRefused(
        "UpdateUserAttributes",
        attributes("custom:owner", "yes"),
        "InvalidParameterException",
        "The local Cognito's guests do not give the attribute custom:owner; they give email, name,"
            + " phone_number. Leave it out.");
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
    page.call("GlobalSignOut", own());

    refused(token(signedIn, "AccessToken"), REVOKED);
    refused(token(elsewhere, "AccessToken"), REVOKED);
    refused(implicit, REVOKED);
    page.assertRefused(
        "GetTokensFromRefreshToken",
        page.request().put("RefreshToken", token(elsewhere, "RefreshToken")),
        "NotAuthorizedException",
        "Invalid Refresh Token.");
    signedIn = page.signIn("frank", FRANKS_PASSWORD);
    page.call("GetUser", own());
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
        JSON.createObjectNode().put("AccessToken", accessToken),
        "NotAuthorizedException",
        message);
  }

  private ObjectNode own() {
    return JSON.createObjectNode().put("AccessToken", token(signedIn, "AccessToken"));
  }

  private ObjectNode attributes(String... namesAndValues) {
    ObjectNode request = own();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      request
          .withArray("UserAttributes")
          .add(
              CognitoApi.object(Map.of("Name", namesAndValues[i], "Value", namesAndValues[i + 1])));
    }
    return request;
  }
}
