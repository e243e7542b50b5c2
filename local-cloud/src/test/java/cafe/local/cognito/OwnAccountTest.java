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

class OwnAccountTest {
  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);
  private JsonNode signedIn;

  @BeforeEach
  void start() throws Exception {
    signedIn = page.signIn("frank", FRANKS_PASSWORD);
  }

  @Test
  void tellsUsersOfThemselves() throws Exception {
    JsonNode user = page.call("GetUser", CognitoApi.own(signedIn));

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
        CognitoApi.object(
            Map.of("AccessToken", cognito.pool.issueTokens("frank", CODE_ONLY).accessToken())));
  }

  @Test
  void refusesTheTokenOfADisabledUser() throws Exception {
    cognito.pool.users().setEnabled("frank", false);

    refused(token(signedIn, "AccessToken"), "Access Token has been revoked");
  }

  @Test
  void changesThePasswordOfWhoKnowsTheOldOne() throws Exception {
    page.assertRefused(
        "ChangePassword",
        CognitoApi.own(signedIn)
            .put("PreviousPassword", "wrong")
            .put("ProposedPassword", "Frank-Brews-2026!"),
        "NotAuthorizedException",
        "Incorrect username or password.");
    page.assertRefused(
        "ChangePassword",
        CognitoApi.own(signedIn)
            .put("PreviousPassword", FRANKS_PASSWORD)
            .put("ProposedPassword", "short"),
        "InvalidPasswordException",
        "Password did not conform with policy: Password not long enough");

    page.call(
        "ChangePassword",
        CognitoApi.own(signedIn)
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

  private void refused(String accessToken, String message) throws Exception {
    page.assertRefused(
        "GetUser",
        CognitoApi.object(Map.of("AccessToken", accessToken)),
        "NotAuthorizedException",
        message);
  }

  private ObjectNode attributes(String... namesAndValues) {
    ObjectNode request = CognitoApi.own(signedIn);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      request
          .withArray("UserAttributes")
          .add(
              CognitoApi.object(Map.of("Name", namesAndValues[i], "Value", namesAndValues[i + 1])));
    }
    return request;
  }
}
