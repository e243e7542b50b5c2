package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SecondFactorTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);

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
    return CognitoApi.own(page.signIn("frank", FRANKS_PASSWORD));
  }

  private ObjectNode answer(JsonNode challenge, String name, String value) {
    return page.respond(challenge, Map.of("USERNAME", "frank", name, value));
  }
}
