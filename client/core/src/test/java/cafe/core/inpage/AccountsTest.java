package cafe.core.inpage;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.FakeCognito;
import org.junit.jupiter.api.Test;

class AccountsTest {
  private static final String NEW_NAME = "07070707070707070707070707070707";

  private final Dialog dialog = new Dialog();

  @Test
  void aForgottenPasswordIsReplacedAndSignsInAtOnce() {
    dialog.send("forgotten", "username", "frank");
    assertThat(dialog.lines()).containsExactly("busy", "show reset", "resend in 30");
    dialog.send("reset", "username", "frank", "code", "123456", "password", FakeCognito.PASSWORD);
    assertThat(dialog.cognito().asked())
        .containsExactly(
            "ForgotPassword", "ConfirmForgotPassword", "InitiateAuth", "RespondToAuthChallenge");
    assertThat(dialog.cognito().bodies().get(1))
        .isEqualTo(
            "{\"ClientId\":\"1example23456789012345678\",\"Username\":\"frank\","
                + "\"ConfirmationCode\":\"123456\",\"Password\":\"correct Horse 1!\"}");
    assertThat(dialog.signedIn()).hasSize(1);
  }

  @Test
  void askingForACodeNeverTellsWhetherThereIsAnAccount() {
    for (String type :
        new String[] {
          "UserNotFoundException", "NotAuthorizedException", "InvalidParameterException"
        }) {
      dialog.lines().clear();
      dialog.cognito().script("ForgotPassword", FakeCognito.error(type, "x"));
      dialog.send("forgotten", "username", "nobody");
      assertThat(dialog.lines()).containsExactly("busy", "show reset", "resend in 30");
    }
  }

  @Test
  void aCodeForNobodyIsAWrongCode() {
    for (String type : new String[] {"UserNotFoundException", "NotAuthorizedException"}) {
      dialog.cognito().script("ConfirmForgotPassword", FakeCognito.error(type, "x"));
      dialog.send("reset", "username", "nobody", "code", "1", "password", "p");
      assertThat(dialog.last()).isEqualTo("failed CodeMismatchException");
    }
  }

  @Test
  void tooManyCodesAreTold() {
    dialog.cognito().script("ForgotPassword", FakeCognito.error("LimitExceededException", "x"));
    dialog.send("forgotten", "username", "frank");
    assertThat(dialog.last()).isEqualTo("failed LimitExceededException LimitExceededException");
  }

  @Test
  void aGuestSignsUpUnderAnAddressAndANameThatNobodyHas() {
    signUp();
    assertThat(dialog.cognito().lastBody())
        .isEqualTo(
            "{\"ClientId\":\"1example23456789012345678\",\"Username\":\"07070707070707070707070707070707\","
                + "\"Password\":\"a Pastry 22!\",\"UserAttributes\":["
                + "{\"Name\":\"name\",\"Value\":\"Mia\"},"
                + "{\"Name\":\"email\",\"Value\":\"mia@cafe.example\"}]}");
    assertThat(dialog.lines()).containsExactly("busy", "show confirm", "resend in 30");
  }

  @Test
  void signingUpTwiceLooksLikeSigningUpOnce() {
    for (String type : new String[] {"UsernameExistsException", "AliasExistsException"}) {
      dialog.lines().clear();
      dialog.cognito().script("SignUp", FakeCognito.error(type, "User already exists"));
      signUp();
      assertThat(dialog.lines()).containsExactly("busy", "show confirm", "resend in 30");
    }
  }

  @Test
  void theConfirmationGoesToTheNewName() {
    signUp();
    dialog.send("confirm", "username", "mia@cafe.example", "code", "654321");
    assertThat(dialog.cognito().body().text("Username")).isEqualTo(NEW_NAME);
    assertThat(dialog.last()).isEqualTo("show confirmed");
  }

  @Test
  void theNewNameIsProvedInsteadOfTheAddress() {
    signUp();
    dialog.signIn("mia@cafe.example", "x");
    assertThat(nameAsked()).isEqualTo(NEW_NAME);
    dialog.signIn("frank", "x");
    assertThat(nameAsked()).isEqualTo("frank");
  }

  @Test
  void whoProvedTheAddressLearnsOfTheOtherAccount() {
    signUp();
    dialog.cognito().script("ConfirmSignUp", FakeCognito.error("AliasExistsException", "x"));
    dialog.send("confirm", "username", "mia@cafe.example", "code", "654321");
    assertThat(dialog.lines())
        .endsWith("show password", "failed AliasExistsException AliasExistsException");
  }

  @Test
  void aWrongConfirmationCodeMayBeCorrected() {
    signUp();
    dialog.cognito().script("ConfirmSignUp", FakeCognito.error("CodeMismatchException", "x"));
    dialog.send("confirm", "username", "mia@cafe.example", "code", "000000");
    assertThat(dialog.last()).isEqualTo("failed CodeMismatchException CodeMismatchException");
  }

  @Test
  void anotherCodeIsSentAndTheSecondsAreCounted() {
    signUp();
    dialog.send("resend", "username", "mia@cafe.example");
    assertThat(dialog.cognito().asked()).containsExactly("SignUp", "ResendConfirmationCode");
    assertThat(dialog.last()).isEqualTo("resend in 30");
    dialog.platform().runNext(); // the first countdown, which the second replaced
    dialog.platform().runNext();
    assertThat(dialog.last()).isEqualTo("resend in 29");
    for (int i = 0; i < 29; i++) {
      dialog.platform().runNext();
    }
    assertThat(dialog.last()).isEqualTo("resend in 0");
    assertThat(dialog.platform().delays).isEmpty();
  }

  @Test
  void anotherResetCodeIsSent() {
    dialog.send("forgotten", "username", "frank");
    dialog.send("forgotten", "username", "frank");
    assertThat(dialog.cognito().asked()).containsExactly("ForgotPassword", "ForgotPassword");
  }

  @Test
  void aCodeThatCouldNotBeSentIsTold() {
    dialog.cognito().script("SignUp", FakeCognito.error("CodeDeliveryFailureException", "x"));
    signUp();
    assertThat(dialog.last())
        .isEqualTo("failed CodeDeliveryFailureException CodeDeliveryFailureException");
  }

  private String nameAsked() {
    return dialog.cognito().bodies().stream()
        .filter(body -> body.contains("USER_SRP_AUTH"))
        .reduce((first, last) -> last)
        .map(body -> body.replaceAll(".*\"USERNAME\":\"([^\"]*)\".*", "$1"))
        .orElseThrow();
  }

  private void signUp() {
    dialog.send(
        "sign-up", "username", "mia@cafe.example", "name", "Mia", "password", "a Pastry 22!");
  }
}
