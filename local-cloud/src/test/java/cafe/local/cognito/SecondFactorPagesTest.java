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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The hosted UI where a password is not enough. */
class SecondFactorPagesTest {
  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final Browser browser = new Browser(cognito.hostedUi());

  @Test
  void asksForACodeByEmail() throws Exception {
    enable(Factor.EMAIL_OTP);
    HttpResponse<String> owing = browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    assertThat(Browser.location(owing)).startsWith(cognito.hostedUi() + "/mfa?");

    assertThat(browser.follow(owing).body()).contains("We have sent a code to f***@c***.");
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
    assertThat(browser.follow(owing).body())
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
      assertThat(
              Browser.location(
                  other.submit(path("/mfaregister", implicit()), Map.of("code", code))))
          .startsWith(CALLBACK + "#id_token=");

      HttpResponse<String> again =
          new Browser(strict.hostedUi()).signIn(implicit(), "frank", FRANKS_PASSWORD);
      assertThat(Browser.location(again)).startsWith(strict.hostedUi() + "/mfa?");
    }
  }

  @Test
  void asksForACodeOfTheApp() throws Exception {
    CognitoApi api = new CognitoApi(cognito, CLIENT);
    ObjectNode own = CognitoApi.own(api.signIn("frank", FRANKS_PASSWORD));
    App app = new App(api.call("AssociateSoftwareToken", own).path("SecretCode").asText());
    String code = app.code(cognito.clock.instant());
    api.call("VerifySoftwareToken", own.deepCopy().put("UserCode", code));
    enable(Factor.SOFTWARE_TOKEN_MFA);

    HttpResponse<String> owing = browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    assertThat(browser.follow(owing).body()).contains("Open your authenticator app");
    assertThat(Browser.location(send("/mfa", Map.of("code", code))))
        .startsWith(CALLBACK + "#id_token=");
  }

  private void enable(Factor factor) {
    cognito
        .pool
        .users()
        .setProfile(cognito.pool.users().existing("frank").profile().withPhone("+49151112345"));
    cognito.pool.users().setMfa("frank", mfa -> mfa.with(factor, true, false));
  }

  private HttpResponse<String> send(String page, Map<String, String> form) throws Exception {
    return browser.submit(path(page, implicit()), form);
  }
}
