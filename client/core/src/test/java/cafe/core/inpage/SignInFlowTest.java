package cafe.core.inpage;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.HttpResponse;
import cafe.core.testing.FakeCognito;
import cafe.core.testing.FakePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInFlowTest {
  private final Dialog dialog = new Dialog();

  @Test
  void aRightPasswordGivesTokensAndClosesTheDialog() {
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.signedIn()).containsExactly("i a r");
    assertThat(dialog.lines()).containsExactly("show password", "busy", "close");
  }

  @Test
  void noRequestHasThePasswordInIt() {
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.cognito().bodies()).hasSize(2).noneMatch(b -> b.contains("Horse"));
  }

  @Test
  void theUsersOwnNameAnswersForTheAddressThatWasEntered() {
    dialog.signIn("frank@cafe.example", FakeCognito.PASSWORD);
    assertThat(dialog.cognito().body().get("ChallengeResponses").text("USERNAME"))
        .isEqualTo("frank");
    assertThat(dialog.signedIn()).hasSize(1);
  }

  @Test
  void theTimeOfTheClaimIsTheServers() {
    dialog.clock().resume(86_400_000);
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.cognito().body().get("ChallengeResponses").text("TIMESTAMP"))
        .isEqualTo("Sat Nov 21 22:05:45 UTC 2026");
  }

  @Test
  void aWrongPasswordAndAnUnknownUserAreToldAlike() {
    dialog.signIn("frank", "wrong");
    String wrongPassword = dialog.last();
    dialog.cognito().script("InitiateAuth", FakeCognito.error("UserNotFoundException", "No."));
    dialog.signIn("nobody", "wrong");
    assertThat(dialog.last()).isEqualTo(wrongPassword).isEqualTo("failed wrong-password");
  }

  @Test
  void aLockIsToldAsOne() {
    dialog
        .cognito()
        .script(
            "InitiateAuth",
            FakeCognito.error("NotAuthorizedException", "Password attempts exceeded"));
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.last()).isEqualTo("failed LimitExceededException");
  }

  @ParameterizedTest
  @ValueSource(strings = {"InitiateAuth", "RespondToAuthChallenge"})
  void anAnswerThatIsNeitherTokensNorAChallengeLeavesTheFormAsItIs(String operation) {
    dialog.cognito().script(operation, FakePlatform.answer(200, "<html>"));
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.lines()).containsExactly("show password", "busy", "failed 200 200");
    assertThat(dialog.signedIn()).isEmpty();
  }

  @Test
  void aServerThatSendsBAsZeroIsNotTrusted() {
    dialog
        .cognito()
        .script(
            "InitiateAuth",
            FakeCognito.challenge(
                "PASSWORD_VERIFIER", "{\"SRP_B\":\"0\",\"SALT\":\"1\",\"SECRET_BLOCK\":\"\"}"));
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.lines()).endsWith("show password", "failed untrusted");
  }

  @Test
  void nothingIsRepeatedUnasked() {
    dialog.cognito().script("InitiateAuth", status(503));
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.cognito().asked()).containsExactly("InitiateAuth");
    assertThat(dialog.platform().delays).isEmpty();
  }

  @Test
  void anAnswerToAChallengeIsNotRepeated() {
    dialog.cognito().script("RespondToAuthChallenge", status(503));
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.cognito().asked()).containsExactly("InitiateAuth", "RespondToAuthChallenge");
    assertThat(dialog.last()).isEqualTo("failed 500 503");
  }

  @Test
  void noNetworkAndNoAnswerInTimeHaveTheirOwnSentences() {
    dialog.cognito().script("InitiateAuth", HttpResponse.unreachable());
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.last()).isEqualTo("failed 0 0");
    dialog.cognito().script("InitiateAuth", HttpResponse.timedOut());
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.last()).isEqualTo("failed -1 -1");
  }

  @Test
  void a429IsNotRepeatedWhereACodeWouldBeUsedUp() {
    dialog.cognito().afterThePassword(FakeCognito.challenge("SMS_MFA", "{}"));
    dialog.signIn("frank", FakeCognito.PASSWORD);
    dialog.cognito().script("RespondToAuthChallenge", status(429));
    dialog.submit("answer", "123456");
    assertThat(dialog.last()).isEqualTo("failed 429 429");
    assertThat(dialog.platform().delays).isEmpty();
  }

  @Test
  void anAnswerIsNotHeardAfterTheDialogWentElsewhere() {
    dialog.platform().server =
        request -> {
          dialog.flow().go("forgotten");
          return dialog.cognito().answer(request);
        };
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.last()).isEqualTo("show forgotten");
    assertThat(dialog.signedIn()).isEmpty();
  }

  @Test
  void aChallengeWithoutAFormIsNamed() {
    dialog.cognito().afterThePassword(FakeCognito.challenge("CUSTOM_CHALLENGE", "{}"));
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.lines()).endsWith("show password", "failed unsupported CUSTOM_CHALLENGE");
  }

  @Test
  void whateverElseIsRefusedIsNamed() {
    dialog.cognito().script("InitiateAuth", FakeCognito.error("a.b#ForbiddenException", "WAF"));
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.last()).isEqualTo("failed ForbiddenException ForbiddenException");
  }

  @Test
  void aResetThatAnAdministratorAskedForBeginsWithTheForgottenPassword() {
    dialog.cognito().afterThePassword(FakeCognito.error("PasswordResetRequiredException", "x"));
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.lines()).endsWith("show PasswordResetRequiredException", "limit false");
    dialog.submit("username", "frank");
    assertThat(dialog.cognito().asked()).endsWith("ForgotPassword");
  }

  @Test
  void anUnconfirmedAccountIsAskedForItsCode() {
    dialog.cognito().afterThePassword(FakeCognito.error("UserNotConfirmedException", "x"));
    dialog.signIn("frank", FakeCognito.PASSWORD);
    assertThat(dialog.lines()).endsWith("show UserNotConfirmedException", "limit false");
    dialog.submit("username", "frank", "code", "123456");
    assertThat(dialog.cognito().asked()).endsWith("ConfirmSignUp");
    assertThat(dialog.last()).isEqualTo("show confirmed");
  }

  private static HttpResponse status(int status) {
    return HttpResponse.answer(status, "", Double.NaN, Double.NaN);
  }
}
