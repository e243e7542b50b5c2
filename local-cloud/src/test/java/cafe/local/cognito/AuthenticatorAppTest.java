package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of an authenticator app, as a second factor at the API. */
class AuthenticatorAppTest {
  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);

  @Test
  void setsUpAnAuthenticatorAppAndAsksForItsCodes() throws Exception {
    App app = setUpApp();
    JsonNode challenge = page.signIn("frank", FRANKS_PASSWORD);
    assertThat(challenge.path("ChallengeName").asText()).isEqualTo("SOFTWARE_TOKEN_MFA");
    assertThat(challenge.path("ChallengeParameters").path("USER_ID_FOR_SRP").asText())
        .isEqualTo("frank");

    ObjectNode answer = answer(challenge, "SOFTWARE_TOKEN_MFA_CODE", code(app, 0));
    assertThat(token(page.call("RespondToAuthChallenge", answer), "IdToken")).isNotEmpty();
  }

  @Test
  void takesACodeOfTheAppOnce() throws Exception {
    App app = setUpApp();
    String code = code(app, 0);
    signInWith(code);

    JsonNode challenge = page.signIn("frank", FRANKS_PASSWORD);
    page.assertRefused(
        "RespondToAuthChallenge",
        answer(challenge, "SOFTWARE_TOKEN_MFA_CODE", code),
        "ExpiredCodeException",
        "Your software token has already been used once.");
    page.assertRefused(
        "RespondToAuthChallenge",
        answer(challenge, "SOFTWARE_TOKEN_MFA_CODE", code(app, -1)),
        "ExpiredCodeException",
        "Your software token has already been used once.");
    page.call("RespondToAuthChallenge", answer(challenge, "SOFTWARE_TOKEN_MFA_CODE", code(app, 1)));
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "1, true", "-2, false", "2, false"})
  void takesCodesOfOneStepBeforeAndAfter(int steps, boolean good) throws Exception {
    ObjectNode answer = challengeAnswer(code(setUpApp(), steps));
    if (good) {
      page.call("RespondToAuthChallenge", answer);
    } else {
      page.assertRefused(
          "RespondToAuthChallenge",
          answer,
          "CodeMismatchException",
          "Invalid code received for user");
    }
  }

  @Test
  void letsFiveWrongCodesPassAndThenEndsTheSession() throws Exception {
    App app = setUpApp();
    JsonNode challenge = page.signIn("frank", FRANKS_PASSWORD);
    for (int i = 0; i < 5; i++) {
      page.assertRefused(
          "RespondToAuthChallenge",
          answer(challenge, "SOFTWARE_TOKEN_MFA_CODE", "no code"),
          "CodeMismatchException",
          "Invalid code received for user");
    }
    page.assertRefused(
        "RespondToAuthChallenge",
        answer(challenge, "SOFTWARE_TOKEN_MFA_CODE", code(app, 0)),
        "NotAuthorizedException",
        "Invalid session for the user, session can only be used once.");
    page.assertRefused(
        "RespondToAuthChallenge",
        challengeAnswer(code(app, 0)),
        "LimitExceededException",
        "Attempt limit exceeded, please try after some time.");
    cognito.clock.advance(Duration.ofSeconds(1));
    signInWith(code(app, 0));
  }

  @Test
  void refusesTheFirstCodeOfAnAppThatIsWrong() throws Exception {
    ObjectNode own = own();
    page.assertRefused(
        "VerifySoftwareToken",
        own.deepCopy().put("UserCode", "123456"),
        "InvalidParameterException",
        "Software token TOTP multi-factor authentication is not enabled");
    page.call("AssociateSoftwareToken", own);
    page.assertRefused(
        "VerifySoftwareToken",
        own.deepCopy().put("UserCode", "no code"),
        "EnableSoftwareTokenMFAException",
        "Code mismatch");
    ObjectNode preference = own.deepCopy();
    preference.putObject("SoftwareTokenMfaSettings").put("Enabled", true);
    page.assertRefused(
        "SetUserMFAPreference",
        preference,
        "InvalidParameterException",
        "User has not verified software token mfa");
  }

  private App setUpApp() throws Exception {
    ObjectNode own = own();
    App app = new App(page.call("AssociateSoftwareToken", own).path("SecretCode").asText());
    page.call("VerifySoftwareToken", own.deepCopy().put("UserCode", code(app, 0)));
    own.putObject("SoftwareTokenMfaSettings").put("Enabled", true).put("PreferredMfa", true);
    page.call("SetUserMFAPreference", own);
    return app;
  }

  private String code(App app, int steps) throws Exception {
    return app.code(cognito.clock.instant().plusSeconds(30L * steps));
  }

  private void signInWith(String code) throws Exception {
    page.call("RespondToAuthChallenge", challengeAnswer(code));
  }

  private ObjectNode challengeAnswer(String code) throws Exception {
    return answer(page.signIn("frank", FRANKS_PASSWORD), "SOFTWARE_TOKEN_MFA_CODE", code);
  }

  private ObjectNode own() throws Exception {
    return CognitoApi.own(page.signIn("frank", FRANKS_PASSWORD));
  }

  private ObjectNode answer(JsonNode challenge, String name, String value) {
    return page.respond(challenge, Map.of("USERNAME", "frank", name, value));
  }
}
