package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ConfirmSignUpTest {
  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);
  private final Gino gino = new Gino(cognito, page);

  @Test
  void confirmsByTheCode() throws Exception {
    page.call("SignUp", gino.request());
    page.call("ConfirmSignUp", gino.confirm());

    assertThat(token(page.signIn("gino@guest.example", Gino.PASSWORD), "IdToken")).isNotEmpty();
    page.assertRefused(
        "ConfirmSignUp",
        gino.confirm("123456"),
        "NotAuthorizedException",
        "User cannot be confirmed. Current status is CONFIRMED");
  }

  @Test
  void refusesAWrongCodeFiveTimesAndThenAnyUntilThereIsAnother() throws Exception {
    page.call("SignUp", gino.request());
    String right = cognito.lastCode();
    for (int i = 0; i < 5; i++) {
      page.assertRefused(
          "ConfirmSignUp",
          gino.confirm(right.equals("000000") ? "000001" : "000000"),
          "CodeMismatchException",
          "Invalid verification code provided, please try again.");
    }
    page.assertRefused(
        "ConfirmSignUp",
        gino.confirm(right),
        "LimitExceededException",
        "Attempt limit exceeded, please try after some time.");

    page.call("ResendConfirmationCode", page.request().put("Username", "gino"));
    page.call("ConfirmSignUp", gino.confirm());
  }

  @Test
  void refusesACodeAfterADay() throws Exception {
    page.call("SignUp", gino.request());
    cognito.clock.advance(Duration.ofHours(24));

    page.assertRefused(
        "ConfirmSignUp",
        gino.confirm(),
        "ExpiredCodeException",
        "Invalid code provided, please request a code again.");
  }

  @Test
  void tellsNothingOfANameThatNobodyHas() throws Exception {
    assertThat(
            page.call("ResendConfirmationCode", page.request().put("Username", "nobody"))
                .path("CodeDeliveryDetails")
                .path("Destination")
                .asText())
        .matches("n\\*\\*\\*@[a-z]\\*\\*\\*");
    assertThat(cognito.sent).isEmpty();
    page.assertRefused(
        "ConfirmSignUp",
        gino.confirm("123456").put("Username", "nobody"),
        "CodeMismatchException",
        "Invalid verification code provided, please try again.");
  }

  @Test
  void sendsTenCodesAnHour() throws Exception {
    page.call("SignUp", gino.request());
    ObjectNode again = page.request().put("Username", "gino");
    for (int i = 0; i < 9; i++) {
      page.call("ResendConfirmationCode", again);
    }
    page.assertRefused(
        "ResendConfirmationCode",
        again,
        "LimitExceededException",
        "Attempt limit exceeded, please try after some time.");
    cognito.clock.advance(Duration.ofHours(1));
    page.call("ResendConfirmationCode", again);
  }

  @Test
  void sendsNoCodeToWhoIsConfirmed() throws Exception {
    page.assertRefused(
        "ResendConfirmationCode",
        page.request().put("Username", "frank"),
        "InvalidParameterException",
        "User is already confirmed.");
  }

  @Test
  void seesThatAnotherHasTheAddressAtTheConfirmation() throws Exception {
    ObjectNode other = gino.request();
    ((ObjectNode) other.path("UserAttributes").path(0)).put("Value", "frank@cafe.example");
    page.call("SignUp", other);

    page.assertRefused(
        "ConfirmSignUp",
        gino.confirm(),
        "AliasExistsException",
        "An account with the email already exists.");
    page.call("ConfirmSignUp", gino.confirm().put("ForceAliasCreation", true));
    assertThat(cognito.pool.users().find("frank@cafe.example").orElseThrow().profile().username())
        .isEqualTo("gino");
    assertThat(cognito.pool.users().existing("frank").profile().emailVerified()).isFalse();
  }
}
