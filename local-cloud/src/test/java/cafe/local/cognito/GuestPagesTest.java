package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CALLBACK;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static cafe.local.cognito.CognitoFixture.implicit;
import static cafe.local.cognito.CognitoFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.signin.MfaRules;
import cafe.local.cognito.users.Factor;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestPagesTest {
  private static final String PASSWORD = "Gino-Sips-2026!";

  private CognitoFixture cognito;
  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    cognito = CognitoFixture.start();
    browser = new Browser(cognito.hostedUi());
  }

  @AfterEach
  void stop() {
    cognito.close();
  }

  @Test
  void signsAGuestUpAndInByTheCode() throws Exception {
    assertThat(browser.get(path("/login", implicit())).body())
        .contains("<a href=\"/signup?response_type=token");
    HttpResponse<String> signedUp = send("/signup", gino());
    assertThat(Browser.location(signedUp))
        .startsWith(cognito.hostedUi() + "/confirm?")
        .endsWith("login_hint=gino");

    HttpResponse<String> confirm = browser.get(next(signedUp));
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
        send(other, "/confirm", Map.of("username", "gino", "code", cognito.lastCode()));

    assertThat(Browser.location(confirmed)).startsWith(cognito.hostedUi() + "/login?");
    assertThat(other.get(next(confirmed)).body())
        .contains("<p class=\"notice\" role=\"status\">Your account is confirmed. Please sign in.");
    assertThat(other.get(next(confirmed)).body()).doesNotContain("class=\"notice\"");
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
    assertThat(browser.get(next(changed)).body())
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
  void asksForACodeByEmail() throws Exception {
    enable(Factor.EMAIL_OTP);
    HttpResponse<String> owing = browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    assertThat(Browser.location(owing)).startsWith(cognito.hostedUi() + "/mfa?");

    assertThat(browser.get(next(owing)).body()).contains("We have sent a code to f***@c***.");
    assertThat(send("/mfa", Map.of("code", "123")).body())
        .contains("Invalid code received for user");
    String code = cognito.lastCode();
    assertThat(
            Browser.location(
                send("/mfa", Map.of("code", code.substring(0, 3) + " " + code.substring(3)))))
        .startsWith(CALLBACK + "#id_token=");
  }

  @Test
  void leadsBackToTheSignInAfterFiveWrongCodes() throws Exception {
    enable(Factor.EMAIL_OTP);
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    for (int i = 0; i < 4; i++) {
      assertThat(send("/mfa", Map.of("code", "123")).statusCode()).isEqualTo(200);
    }

    assertThat(Browser.location(send("/mfa", Map.of("code", "123"))))
        .startsWith(cognito.hostedUi() + "/login?");
  }

  @Test
  void letsWhoHasSeveralFactorsChoose() throws Exception {
    enable(Factor.EMAIL_OTP);
    enable(Factor.SMS_MFA);
    HttpResponse<String> owing = browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    assertThat(Browser.location(owing)).startsWith(cognito.hostedUi() + "/mfaoption?");
    assertThat(browser.get(next(owing)).body())
        .contains("value=\"SMS_MFA\">Text message<", "value=\"EMAIL_OTP\">E-mail<");

    HttpResponse<String> chosen = send("/mfaoption", Map.of("factor", "EMAIL_OTP"));
    assertThat(Browser.location(chosen)).startsWith(cognito.hostedUi() + "/mfa?");
    assertThat(Browser.location(send("/mfa", Map.of("code", cognito.lastCode()))))
        .startsWith(CALLBACK + "#id_token=");
  }

  @Test
  void hasAnAppSetUpWhereEverybodyNeedsOne() throws Exception {
    MfaRules rules = new MfaRules(MfaRules.Mode.ON, Set.of(Factor.SOFTWARE_TOKEN_MFA));
    try (CognitoFixture strict = CognitoFixture.start(rules)) {
      Browser other = new Browser(strict.hostedUi());
      HttpResponse<String> owing = other.signIn(implicit(), "frank", FRANKS_PASSWORD);
      assertThat(Browser.location(owing)).startsWith(strict.hostedUi() + "/mfaregister?");
      other.get(path("/mfaregister", implicit()));
      String page = other.get(path("/mfaregister", implicit())).body();
      String secret =
          page.replaceAll("(?s).*<p class=\"secret\">([^<]+)</p>.*", "$1").replace(" ", "");
      String code = new App(secret).code(strict.clock.instant());
      assertThat(Browser.location(send(other, "/mfaregister", Map.of("code", code))))
          .startsWith(CALLBACK + "#id_token=");

      HttpResponse<String> again =
          new Browser(strict.hostedUi()).signIn(implicit(), "frank", FRANKS_PASSWORD);
      assertThat(Browser.location(again)).startsWith(strict.hostedUi() + "/mfa?");
    }
  }

  @Test
  void asksForACodeOfTheApp() throws Exception {
    CognitoApi api = new CognitoApi(cognito, CLIENT);
    String token = CognitoApi.token(api.signIn("frank", FRANKS_PASSWORD), "AccessToken");
    ObjectNode own = CognitoApi.object(Map.of("AccessToken", token));
    App app = new App(api.call("AssociateSoftwareToken", own).path("SecretCode").asText());
    String code = app.code(cognito.clock.instant());
    api.call("VerifySoftwareToken", own.deepCopy().put("UserCode", code));
    enable(Factor.SOFTWARE_TOKEN_MFA);

    HttpResponse<String> owing = browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    assertThat(browser.get(next(owing)).body()).contains("Open your authenticator app");
    assertThat(Browser.location(send("/mfa", Map.of("code", code))))
        .startsWith(CALLBACK + "#id_token=");
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

  private void enable(Factor factor) {
    cognito
        .pool
        .users()
        .setProfile(cognito.pool.users().existing("frank").profile().withPhone("+49151112345"));
    cognito.pool.users().setMfa("frank", mfa -> mfa.with(factor, true, false));
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
    return send(browser, page, form);
  }

  private static HttpResponse<String> send(Browser from, String page, Map<String, String> form)
      throws Exception {
    String path = path(page, implicit());
    Map<String, String> all = new LinkedHashMap<>(form);
    all.put("_csrf", Browser.csrf(from.get(path)));
    return from.post(path, all);
  }

  private String next(HttpResponse<String> redirect) {
    return Browser.location(redirect).replace(cognito.hostedUi().toString(), "");
  }
}
