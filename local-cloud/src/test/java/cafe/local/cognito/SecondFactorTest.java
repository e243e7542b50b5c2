package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.signin.MfaRules;
import cafe.local.cognito.users.Factor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CognitoFixture cognito;
  private CognitoApi page;

  @BeforeEach
  void start() throws Exception {
    cognito = CognitoFixture.start();
    page = new CognitoApi(cognito, CLIENT);
  }

  @AfterEach
  void stop() {
    cognito.close();
  }

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

  @Test
  void sendsACodeByEmail() throws Exception {
    prefer("EmailMfaSettings");
    JsonNode challenge = page.signIn("frank", FRANKS_PASSWORD);

    assertThat(challenge.path("ChallengeName").asText()).isEqualTo("EMAIL_OTP");
    assertThat(challenge.path("ChallengeParameters").path("CODE_DELIVERY_DESTINATION").asText())
        .isEqualTo("f***@c***");
    assertThat(challenge.path("ChallengeParameters").path("CODE_DELIVERY_DELIVERY_MEDIUM").asText())
        .isEqualTo("EMAIL");
    page.assertRefused(
        "RespondToAuthChallenge",
        answer(challenge, "EMAIL_OTP_CODE", "no code"),
        "CodeMismatchException",
        "Invalid code received for user");
    page.assertRefused(
        "RespondToAuthChallenge",
        answer(challenge, "SMS_MFA_CODE", cognito.lastCode()),
        "InvalidParameterException",
        "Missing required parameter EMAIL_OTP_CODE");
    assertThat(cognito.sent.get(0))
        .matches(
            "frank@cafe\\.example: Your authentication code: Your authentication code is \\d{6}\\.");
    page.call("RespondToAuthChallenge", answer(challenge, "EMAIL_OTP_CODE", cognito.lastCode()));
  }

  @Test
  void sendsACodeByTextMessage() throws Exception {
    ObjectNode withoutPhone = own();
    withoutPhone.putObject("SMSMfaSettings").put("Enabled", true);
    page.assertRefused(
        "SetUserMFAPreference",
        withoutPhone,
        "InvalidParameterException",
        "User does not have delivery config set to turn on SMS_MFA");

    phone();
    prefer("SMSMfaSettings");
    JsonNode challenge = page.signIn("frank", FRANKS_PASSWORD);
    assertThat(challenge.path("ChallengeName").asText()).isEqualTo("SMS_MFA");
    assertThat(challenge.path("ChallengeParameters").path("CODE_DELIVERY_DESTINATION").asText())
        .isEqualTo("+*******2345");
    assertThat(cognito.sent.get(0)).startsWith("+49151112345: Your authentication code is ");
    page.call("RespondToAuthChallenge", answer(challenge, "SMS_MFA_CODE", cognito.lastCode()));
  }

  @Test
  void letsWhoHasSeveralFactorsChoose() throws Exception {
    phone();
    ObjectNode both = own();
    both.putObject("SMSMfaSettings").put("Enabled", true);
    both.putObject("EmailMfaSettings").put("Enabled", true);
    page.call("SetUserMFAPreference", both);

    JsonNode choice = page.signIn("frank", FRANKS_PASSWORD);
    assertThat(choice.path("ChallengeName").asText()).isEqualTo("SELECT_MFA_TYPE");
    assertThat(choice.path("ChallengeParameters").path("MFAS_CAN_CHOOSE").asText())
        .isEqualTo("[\"SMS_MFA\",\"EMAIL_OTP\"]");
    page.assertRefused(
        "RespondToAuthChallenge",
        answer(choice, "ANSWER", "SOFTWARE_TOKEN_MFA"),
        "InvalidParameterException",
        "Invalid MFA type selected");
    JsonNode challenge = page.call("RespondToAuthChallenge", answer(choice, "ANSWER", "EMAIL_OTP"));
    assertThat(challenge.path("ChallengeName").asText()).isEqualTo("EMAIL_OTP");
    page.call("RespondToAuthChallenge", answer(challenge, "EMAIL_OTP_CODE", cognito.lastCode()));
  }

  @Test
  void prefersOneFactorOnly() throws Exception {
    ObjectNode both = own();
    both.putObject("SMSMfaSettings").put("Enabled", true).put("PreferredMfa", true);
    both.putObject("EmailMfaSettings").put("Enabled", true).put("PreferredMfa", true);

    page.assertRefused(
        "SetUserMFAPreference",
        both,
        "InvalidParameterException",
        "Only one MFA type can be preferred.");
  }

  @Test
  void tellsWhatIsSetUpAndForgetsIt() throws Exception {
    prefer("EmailMfaSettings");
    ObjectNode own =
        JSON.createObjectNode()
            .put(
                "AccessToken",
                cognito.pool.issueTokens("frank", CognitoFixture.CODE_ONLY).accessToken());
    JsonNode user = page.call("GetUser", own);
    assertThat(user.path("PreferredMfaSetting").asText()).isEqualTo("EMAIL_OTP");
    assertThat(user.path("UserMFASettingList").path(0).asText()).isEqualTo("EMAIL_OTP");

    own.putObject("EmailMfaSettings").put("Enabled", false);
    page.call("SetUserMFAPreference", own);
    assertThat(token(page.signIn("frank", FRANKS_PASSWORD), "IdToken")).isNotEmpty();
  }

  @Test
  void hasAnAppSetUpWhereEverybodyNeedsOne() throws Exception {
    try (CognitoFixture strict =
        CognitoFixture.start(new MfaRules(MfaRules.Mode.ON, Set.of(Factor.SOFTWARE_TOKEN_MFA)))) {
      CognitoApi api = new CognitoApi(strict, CLIENT);
      JsonNode challenge = api.signIn("frank", FRANKS_PASSWORD);
      assertThat(challenge.path("ChallengeName").asText()).isEqualTo("MFA_SETUP");
      assertThat(challenge.path("ChallengeParameters").path("MFAS_CAN_SETUP").asText())
          .isEqualTo("[\"SOFTWARE_TOKEN_MFA\"]");

      ObjectNode session =
          JSON.createObjectNode().put("Session", challenge.path("Session").asText());
      JsonNode secret = api.call("AssociateSoftwareToken", session);
      App app = new App(secret.path("SecretCode").asText());
      session.put("Session", secret.path("Session").asText());
      api.assertRefused(
          "VerifySoftwareToken",
          session.deepCopy().put("UserCode", "no code"),
          "EnableSoftwareTokenMFAException",
          "Code mismatch");
      String code = app.code(strict.clock.instant());
      JsonNode verified = api.call("VerifySoftwareToken", session.put("UserCode", code));
      assertThat(verified.path("Status").asText()).isEqualTo("SUCCESS");
      ObjectNode done =
          api.respond(challenge, Map.of("USERNAME", "frank"))
              .put("Session", verified.path("Session").asText());
      assertThat(token(api.call("RespondToAuthChallenge", done), "IdToken")).isNotEmpty();

      assertThat(api.signIn("frank", FRANKS_PASSWORD).path("ChallengeName").asText())
          .isEqualTo("SOFTWARE_TOKEN_MFA");
    }
  }

  @Test
  void endsNoSetUpBeforeTheAppHasShownACode() throws Exception {
    try (CognitoFixture strict =
        CognitoFixture.start(new MfaRules(MfaRules.Mode.ON, Set.of(Factor.SOFTWARE_TOKEN_MFA)))) {
      CognitoApi api = new CognitoApi(strict, CLIENT);
      api.assertRefused(
          "RespondToAuthChallenge",
          api.respond(api.signIn("frank", FRANKS_PASSWORD), Map.of("USERNAME", "frank")),
          "InvalidParameterException",
          "User has not verified software token mfa");
    }
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

  private void prefer(String setting) throws Exception {
    ObjectNode own = own();
    own.putObject(setting).put("Enabled", true).put("PreferredMfa", true);
    page.call("SetUserMFAPreference", own);
  }

  private void phone() {
    cognito
        .pool
        .users()
        .setProfile(cognito.pool.users().existing("frank").profile().withPhone("+49151112345"));
  }

  private ObjectNode own() throws Exception {
    return JSON.createObjectNode()
        .put("AccessToken", token(page.signIn("frank", FRANKS_PASSWORD), "AccessToken"));
  }

  private ObjectNode answer(JsonNode challenge, String name, String value) {
    return page.respond(challenge, Map.of("USERNAME", "frank", name, value));
  }
}
