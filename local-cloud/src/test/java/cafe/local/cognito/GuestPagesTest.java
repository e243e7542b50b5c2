package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CALLBACK;
import static cafe.local.cognito.CognitoFixture.implicit;
import static cafe.local.cognito.CognitoFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestPagesTest {
  private static final String PASSWORD = Gino.PASSWORD;

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final Browser browser = new Browser(cognito.hostedUi());

  @Test
  void signsAGuestUpAndInByTheCode() throws Exception {
    assertThat(browser.get(path("/login", implicit())).body())
        .contains("<a href=\"/signup?response_type=token");
    HttpResponse<String> signedUp = send("/signup", gino());
    assertThat(Browser.location(signedUp))
        .startsWith(cognito.hostedUi() + "/confirm?")
        .endsWith("login_hint=gino");

    HttpResponse<String> confirm = browser.follow(signedUp);
    assertThat(confirm.body()).contains("value=\"gino\"", "autocomplete=\"one-time-code\"");
    HttpResponse<String> wrong = send("/confirm", Map.of("username", "gino", "code", "no"));
    assertThat(wrong.body())
        .contains("Invalid verification code provided, please try again.", "aria-invalid");
    HttpResponse<String> right =
        send("/confirm", Map.of("username", "gino", "code", cognito.lastCode()));
    assertThat(Browser.location(right)).startsWith(CALLBACK + "#id_token=");
  }

  @Test
  void asksWhoConfirmsElsewhereToSignIn() throws Exception {
    send("/signup", gino());
    Browser other = new Browser(cognito.hostedUi());
    HttpResponse<String> confirmed =
        other.submit(
            path("/confirm", implicit()), Map.of("username", "gino", "code", cognito.lastCode()));

    assertThat(Browser.location(confirmed)).startsWith(cognito.hostedUi() + "/login?");
    assertThat(other.follow(confirmed).body())
        .contains("<p class=\"notice\" role=\"status\">Your account is confirmed. Please sign in.");
    assertThat(other.follow(confirmed).body()).doesNotContain("class=\"notice\"");
  }

  @Test
  void leadsWhoIsNotConfirmedToTheCode() throws Exception {
    send("/signup", gino());
    Browser later = new Browser(cognito.hostedUi());

    assertThat(Browser.location(later.signIn(implicit(), "gino", PASSWORD)))
        .startsWith(cognito.hostedUi() + "/confirm?");
    assertThat(later.signIn(implicit(), "gino", "wrong").body())
        .contains("Incorrect username or password.");
  }

  @Test
  void sendsAnotherCode() throws Exception {
    send("/signup", gino());
    HttpResponse<String> again = send("/resendcode", Map.of("username", "gino"));

    assertThat(Browser.location(again)).startsWith(cognito.hostedUi() + "/confirm?");
    assertThat(cognito.sent).hasSize(2);
  }

  @Test
  void keepsWhatWasTypedWhenSomethingIsWrong() throws Exception {
    Map<String, String> typed = gino();
    typed.put("confirm_password", "another");
    assertThat(send("/signup", typed).body())
        .contains("The two passwords differ.", "value=\"gino\"", "value=\"gino@guest.example\"")
        .doesNotContain(PASSWORD);
    typed = gino();
    typed.put("username", "frank");
    assertThat(send("/signup", typed).body()).contains("User already exists");
  }

  @Test
  void closesTheSignUpWhereThePoolDoes() throws Exception {
    try (CognitoFixture closed = CognitoFixture.startClosed()) {
      Browser other = new Browser(closed.hostedUi());
      assertThat(other.get(path("/login", implicit())).body()).doesNotContain("/signup");
      assertThat(Browser.location(other.get(path("/signup", implicit()))))
          .startsWith(closed.hostedUi() + "/login?");
    }
  }

  @Test
  void changesAForgottenPassword() throws Exception {
    HttpResponse<String> sent = send("/forgotPassword", Map.of("username", "frank"));
    assertThat(Browser.location(sent)).startsWith(cognito.hostedUi() + "/confirmForgotPassword?");
    Map<String, String> form = new LinkedHashMap<>();
    form.put("username", "frank");
    form.put("code", cognito.lastCode());
    form.put("new_password", "short");
    form.put("confirm_password", "short");
    assertThat(send("/confirmForgotPassword", form).body())
        .contains("Password did not conform with policy: Password not long enough");

    form.put("new_password", PASSWORD);
    form.put("confirm_password", PASSWORD);
    HttpResponse<String> changed = send("/confirmForgotPassword", form);
    assertThat(browser.follow(changed).body())
        .contains("Your password is changed. Please sign in.");
    assertThat(Browser.location(browser.signIn(implicit(), "frank", PASSWORD)))
        .startsWith(CALLBACK + "#");
  }

  @Test
  void tellsTheSameOfANameThatNobodyHas() throws Exception {
    assertThat(Browser.location(send("/forgotPassword", Map.of("username", "nobody"))))
        .startsWith(cognito.hostedUi() + "/confirmForgotPassword?");
    assertThat(cognito.sent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/signup", "/confirm", "/resendcode", "/forgotPassword", "/confirmForgotPassword"})
  void refusesAFormThatIsNotOurs(String page) throws Exception {
    HttpResponse<String> refused =
        browser.post(path(page, implicit()), Map.of("username", "frank"));

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("This page had been open for too long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/mfa", "/mfaoption", "/mfaregister", "/changePassword"})
  void leadsWhoOwesNothingToTheSignIn(String page) throws Exception {
    assertThat(Browser.location(browser.get(path(page, implicit()))))
        .startsWith(cognito.hostedUi() + "/login?");
  }

  @Test
  void writesEveryAttemptIntoTheTrail() throws Exception {
    send("/signup", gino());
    assertThat(cognito.trail.events().get(0).name()).isEqualTo("Signup_POST");
    assertThat(cognito.trail.events().get(0).record())
        .doesNotContain("gino", PASSWORD)
        .contains(cognito.pool.users().existing("gino").sub());
    send("/confirm", Map.of("username", "gino", "code", "no"));
    assertThat(cognito.trail.events().get(0).record())
        .contains("\"errorCode\":\"CodeMismatchException\"");
  }

  private static Map<String, String> gino() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("username", "gino");
    form.put("name", "Gino");
    form.put("email", "gino@guest.example");
    form.put("password", PASSWORD);
    form.put("confirm_password", PASSWORD);
    return form;
  }

  private HttpResponse<String> send(String page, Map<String, String> form) throws Exception {
    return browser.submit(path(page, implicit()), form);
  }
}
