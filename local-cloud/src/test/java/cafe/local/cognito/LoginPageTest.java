package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CALLBACK;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static cafe.local.cognito.CognitoFixture.implicit;
import static cafe.local.cognito.CognitoFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LoginPageTest {
  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final Browser browser = new Browser(cognito.hostedUi());

  @Test
  void asksForUsernameAndPassword() throws Exception {
    HttpResponse<String> page = browser.get(path("/login", implicit()));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<label for=\"signInFormUsername\">", "autocomplete=\"username\"")
        .contains("<label for=\"signInFormPassword\">", "autocomplete=\"current-password\"")
        .contains("to continue to <b>127.0.0.1:8400</b>")
        .doesNotContain("<script", "role=\"alert\"", " style=");
  }

  @Test
  void letsNobodyFrameOrScriptAPage() throws Exception {
    HttpResponse<String> page = browser.get(path("/login", implicit()));

    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .contains(
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self' http://127.0.0.1:8400");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void keepsItsCookiesFromScriptsAndOtherSites() throws Exception {
    assertThat(browser.get(path("/login", implicit())).headers().firstValue("Set-Cookie"))
        .get()
        .asString()
        .matches("XSRF-TOKEN=[\\w-]{43}; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax");
    assertThat(
            browser.signIn(implicit(), "frank", FRANKS_PASSWORD).headers().firstValue("Set-Cookie"))
        .get()
        .asString()
        .matches("cognito=[\\w-]{43}; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax");
  }

  @Test
  void saysThatThePasswordIsWrong() throws Exception {
    HttpResponse<String> page = browser.signIn(implicit(), "frank", "wrong");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("role=\"alert\" tabindex=\"-1\" autofocus>Incorrect username or password.</p>")
        .contains("<title>Error: Sign in · Café</title>", "value=\"frank\"")
        .doesNotContain("wrong");
    assertThat(browser.signIn(implicit(), "nobody", "wrong").body())
        .contains(">Incorrect username or password.</p>");
  }

  @Test
  void saysThatThereWereTooManyAttempts() throws Exception {
    for (int i = 0; i < 5; i++) {
      browser.signIn(implicit(), "frank", "wrong");
    }
    assertThat(browser.signIn(implicit(), "frank", FRANKS_PASSWORD).body())
        .contains(">Password attempts exceeded</p>");

    cognito.clock.advance(Duration.ofSeconds(1));
    assertThat(Browser.location(browser.signIn(implicit(), "frank", FRANKS_PASSWORD)))
        .startsWith(CALLBACK);
  }

  @Test
  void showsMarkupInAFieldAsText() throws Exception {
    String markup = "\"><script>alert(1)</script>";

    assertThat(browser.signIn(implicit(), markup, "wrong").body())
        .contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"")
        .doesNotContain("<script");
    assertThat(browser.get(path("/login", implicit("login_hint", markup))).body())
        .contains("value=\"&quot;&gt;&lt;script&gt;")
        .doesNotContain("<script");
    assertThat(browser.get(path("/error", Map.of("error", markup))).body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void refusesAFormThatIsNotOurs() throws Exception {
    String path = path("/login", implicit());
    Map<String, String> form = new LinkedHashMap<>();
    form.put("_csrf", Browser.csrf(browser.get(path)));
    form.put("username", "frank");
    form.put("password", FRANKS_PASSWORD);
    assertThat(new Browser(cognito.hostedUi()).post(path, form).statusCode()).isEqualTo(403);

    form.put("_csrf", "x" + form.get("_csrf"));
    HttpResponse<String> refused = browser.post(path, form);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body())
        .contains("This page had been open for too long, or cookies are off. Please try again.");
  }

  @Test
  void refusesABadRequestAtTheSignInPageToo() throws Exception {
    assertThat(
            Browser.location(
                browser.get(path("/login", implicit("redirect_uri", "https://evil.example/")))))
        .isEqualTo(cognito.hostedUi() + "/error?error=redirect_mismatch&client_id=" + CLIENT);
  }
}
