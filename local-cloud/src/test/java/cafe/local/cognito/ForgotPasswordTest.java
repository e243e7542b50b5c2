package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgotPasswordTest {
  private static final String PASSWORD = "Frank-Brews-2026!";

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);

  @Test
  void setsAnotherPasswordByTheCode() throws Exception {
    List<String> events = new CopyOnWriteArrayList<>();
    cognito.trigger =
        event -> {
          events.add(new String(event, StandardCharsets.UTF_8));
          return Optional.empty();
        };
    forgot("frank@cafe.example");
    assertThat(cognito.sent)
        .singleElement()
        .asString()
        .matches(
            "frank@cafe\\.example: Your verification code: Your password reset code is \\d{6}");

    page.call("ConfirmForgotPassword", confirm(cognito.lastCode()));
    assertThat(token(page.signIn("frank", PASSWORD), "IdToken")).isNotEmpty();
    page.assertSignInRefused(
        "frank", FRANKS_PASSWORD, "NotAuthorizedException", "Incorrect username or password.");
    assertThat(events)
        .singleElement()
        .asString()
        .contains("\"triggerSource\":\"PostConfirmation_ConfirmForgotPassword\"");
  }

  @ParameterizedTest
  @CsvSource({
    "frank, f***@c***",
    "nobody, n***@",
    "nobody@elsewhere.example, n***@e***",
    "disabled, d***@"
  })
  void tellsTheSameOfEveryName(String name, String destination) throws Exception {
    cognito
        .pool
        .users()
        .create(
            new cafe.local.cognito.users.Profile("disabled", "D", "d@cafe.example"),
            FRANKS_PASSWORD);
    cognito.pool.users().setEnabled("disabled", false);

    assertThat(forgot(name)).startsWith(destination);
    assertThat(cognito.sent).hasSize(name.equals("frank") ? 1 : 0);
  }

  @Test
  void refusesWhoHasATemporaryPassword() throws Exception {
    page.assertRefused(
        "ForgotPassword",
        page.request().put("Username", "nora"),
        "NotAuthorizedException",
        "User password cannot be reset in the current state.");
  }

  @Test
  void refusesAWrongCodeAnOldOneAndOneThatNobodyAskedFor() throws Exception {
    page.assertRefused(
        "ConfirmForgotPassword",
        confirm("123456"),
        "ExpiredCodeException",
        "Invalid code provided, please request a code again.");
    forgot("frank");
    String code = cognito.lastCode();
    page.assertRefused(
        "ConfirmForgotPassword",
        confirm(code.equals("000000") ? "000001" : "000000"),
        "CodeMismatchException",
        "Invalid verification code provided, please try again.");
    cognito.clock.advance(Duration.ofHours(1));
    page.assertRefused(
        "ConfirmForgotPassword",
        confirm(code),
        "ExpiredCodeException",
        "Invalid code provided, please request a code again.");
    page.assertRefused(
        "ConfirmForgotPassword",
        confirm(code).put("Username", "nobody"),
        "CodeMismatchException",
        "Invalid verification code provided, please try again.");
  }

  @Test
  void leavesTheCodeAfterAWeakPassword() throws Exception {
    forgot("frank");
    page.assertRefused(
        "ConfirmForgotPassword",
        confirm(cognito.lastCode()).put("Password", "short"),
        "InvalidPasswordException",
        "Password did not conform with policy: Password not long enough");
    page.call("ConfirmForgotPassword", confirm(cognito.lastCode()));
    page.assertRefused(
        "ConfirmForgotPassword",
        confirm(cognito.lastCode()),
        "ExpiredCodeException",
        "Invalid code provided, please request a code again.");
  }

  private String forgot(String name) throws Exception {
    return page.call("ForgotPassword", page.request().put("Username", name))
        .path("CodeDeliveryDetails")
        .path("Destination")
        .asText();
  }

  private ObjectNode confirm(String code) {
    return page.request()
        .put("Username", "frank")
        .put("ConfirmationCode", code)
        .put("Password", PASSWORD);
  }
}
