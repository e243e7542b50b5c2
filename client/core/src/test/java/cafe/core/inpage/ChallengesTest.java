package cafe.core.inpage;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.FakeCognito;
import org.junit.jupiter.api.Test;

class ChallengesTest {
  private final Dialog dialog = new Dialog();

  @Test
  void aTemporaryPasswordIsReplaced() {
    after("NEW_PASSWORD_REQUIRED", "{\"requiredAttributes\":\"[]\"}");
    assertThat(dialog.lines()).endsWith("show NEW_PASSWORD_REQUIRED", "limit false");
    dialog.cognito().script("RespondToAuthChallenge", FakeCognito.tokens());
    dialog.submit("password", "new Horse 22!", "name", "");
    assertThat(dialog.cognito().lastBody())
        .isEqualTo(
            "{\"ClientId\":\"1example23456789012345678\",\"ChallengeName\":\"NEW_PASSWORD_REQUIRED\","
                + "\"Session\":\"session-of-NEW_PASSWORD_REQUIRED\",\"ChallengeResponses\":"
                + "{\"NEW_PASSWORD\":\"new Horse 22!\",\"USERNAME\":\"frank\"}}");
    assertThat(dialog.signedIn()).hasSize(1);
  }

  @Test
  void aNameIsAskedForWhereThePoolWantsOne() {
    after("NEW_PASSWORD_REQUIRED", "{\"requiredAttributes\":\"[\\\"userAttributes.name\\\"]\"}");
    assertThat(dialog.last()).isEqualTo("limit true");
    dialog.cognito().script("RespondToAuthChallenge", FakeCognito.tokens());
    dialog.submit("password", "new Horse 22!", "name", "Frank \"the\" Owner");
    assertThat(dialog.cognito().body().get("ChallengeResponses").text("userAttributes.name"))
        .isEqualTo("Frank \"the\" Owner");
  }

  @Test
  void aNewPasswordThatBreaksARuleMayBeChosenAgain() {
    after("NEW_PASSWORD_REQUIRED", "{}");
    dialog
        .cognito()
        .script(
            "RespondToAuthChallenge",
            FakeCognito.error("InvalidPasswordException", "Password not long enough"),
            FakeCognito.error("PasswordHistoryPolicyViolationException", "x"),
            FakeCognito.tokens());
    dialog.submit("password", "short");
    assertThat(dialog.last()).isEqualTo("failed InvalidPasswordException InvalidPasswordException");
    dialog.submit("password", "old");
    assertThat(dialog.last())
        .isEqualTo(
            "failed PasswordHistoryPolicyViolationException"
                + " PasswordHistoryPolicyViolationException");
    dialog.submit("password", "new Horse 22!");
    assertThat(dialog.signedIn()).hasSize(1);
  }

  @Test
  void anAppsCodeIsTold() {
    after("SOFTWARE_TOKEN_MFA", "{}");
    assertThat(dialog.lines()).endsWith("show SOFTWARE_TOKEN_MFA", "limit false");
    dialog.cognito().script("RespondToAuthChallenge", FakeCognito.tokens());
    dialog.submit("answer", "123456");
    assertThat(dialog.cognito().body().get("ChallengeResponses").text("SOFTWARE_TOKEN_MFA_CODE"))
        .isEqualTo("123456");
    assertThat(dialog.signedIn()).hasSize(1);
  }

  @Test
  void aCodeByEmailOrTextMessageIsTold() {
    for (String name : new String[] {"EMAIL_OTP", "SMS_MFA"}) {
      dialog.cognito().script("RespondToAuthChallenge");
      after(name, "{\"CODE_DELIVERY_DESTINATION\":\"f***@c***\"}");
      assertThat(dialog.lines()).endsWith("show " + name + " f***@c***", "limit false");
      dialog.cognito().script("RespondToAuthChallenge", FakeCognito.tokens());
      dialog.submit("answer", "12345678");
      assertThat(dialog.cognito().body().get("ChallengeResponses").text(name + "_CODE"))
          .isEqualTo("12345678");
    }
    assertThat(dialog.signedIn()).hasSize(2);
  }

  @Test
  void aWrongCodeMayBeCorrected() {
    after("SOFTWARE_TOKEN_MFA", "{}");
    dialog
        .cognito()
        .script(
            "RespondToAuthChallenge",
            FakeCognito.error("CodeMismatchException", "Invalid code"),
            FakeCognito.tokens());
    dialog.submit("answer", "000000");
    assertThat(dialog.last()).isEqualTo("failed CodeMismatchException CodeMismatchException");
    dialog.submit("answer", "123456");
    assertThat(dialog.signedIn()).hasSize(1);
  }

  @Test
  void aSessionThatIsOverLeadsBackToThePassword() {
    after("SOFTWARE_TOKEN_MFA", "{}");
    dialog
        .cognito()
        .script(
            "RespondToAuthChallenge",
            FakeCognito.error(
                "NotAuthorizedException", "Invalid session for the user, session is expired."));
    dialog.submit("answer", "123456");
    assertThat(dialog.lines()).endsWith("show password", "failed over");
  }

  @Test
  void theWayToGetACodeIsChosen() {
    after(
        "SELECT_MFA_TYPE",
        "{\"MFAS_CAN_CHOOSE\":\"[\\\"SMS_MFA\\\",\\\"SOFTWARE_TOKEN_MFA\\\"]\"}");
    assertThat(dialog.lines())
        .endsWith("show SELECT_MFA_TYPE", "limit false [\"SMS_MFA\",\"SOFTWARE_TOKEN_MFA\"]");
    dialog
        .cognito()
        .script("RespondToAuthChallenge", FakeCognito.challenge("SOFTWARE_TOKEN_MFA", "{}"));
    dialog.submit("answer", "SOFTWARE_TOKEN_MFA");
    assertThat(dialog.cognito().body().get("ChallengeResponses").text("ANSWER"))
        .isEqualTo("SOFTWARE_TOKEN_MFA");
    assertThat(dialog.lines()).endsWith("show SOFTWARE_TOKEN_MFA", "limit false");
  }

  private void after(String challenge, String parameters) {
    dialog.cognito().afterThePassword(FakeCognito.challenge(challenge, parameters));
    dialog.signIn("frank", FakeCognito.PASSWORD);
  }
}
