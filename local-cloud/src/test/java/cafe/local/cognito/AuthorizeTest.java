package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CALLBACK;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static cafe.local.cognito.CognitoFixture.implicit;
import static cafe.local.cognito.CognitoFixture.implicitWithout;
import static cafe.local.cognito.CognitoFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.tokens.TokenCheck;
import cafe.local.http.Parameters;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AuthorizeTest {
  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final Browser browser = new Browser(cognito.hostedUi());

  @Test
  void leadsToTheSignInPageWithTheSameParameters() throws Exception {
    HttpResponse<String> response = authorize(implicit());

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(Browser.location(response))
        .isEqualTo(cognito.hostedUi() + path("/login", implicit()));
  }

  @Test
  void answersWithTokensInTheFragmentInCognitosOrder() throws Exception {
    HttpResponse<String> response = browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    Parameters fragment = Browser.fragment(response);

    assertThat(Browser.location(response)).startsWith(CALLBACK + "#id_token=");
    assertThat(fragment.names())
        .containsExactly("id_token", "access_token", "expires_in", "token_type", "state");
    assertThat(fragment.first("expires_in")).contains("3600");
    assertThat(fragment.first("token_type")).contains("Bearer");
    assertThat(fragment.first("state")).contains("a state & more");
    assertThat(cognito.pool.verifyIdToken(fragment.first("id_token").orElseThrow()))
        .isInstanceOfSatisfying(
            TokenCheck.Valid.class, valid -> assertThat(valid.text("nonce")).isEqualTo("a-nonce"));
  }

  @Test
  void leavesOutWhatWasNotSent() throws Exception {
    Map<String, String> request = implicitWithout("state");
    request.remove("nonce");
    Parameters fragment = Browser.fragment(browser.signIn(request, "frank", FRANKS_PASSWORD));

    assertThat(fragment.names()).doesNotContain("state");
    assertThat(cognito.pool.verifyIdToken(fragment.first("id_token").orElseThrow()))
        .isInstanceOfSatisfying(
            TokenCheck.Valid.class, valid -> assertThat(valid.claims()).doesNotContainKey("nonce"));
  }

  @Test
  void answersWithACodeInTheQuery() throws Exception {
    HttpResponse<String> response =
        browser.signIn(implicit("response_type", "code"), "frank", FRANKS_PASSWORD);

    assertThat(Browser.query(response).names()).containsExactly("code", "state");
    assertThat(Browser.query(response).first("code").orElseThrow())
        .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  @Test
  void keepsTheQueryOfACallbackUrl() throws Exception {
    Map<String, String> request = implicit("redirect_uri", CALLBACK + "?from=cognito");
    request.put("response_type", "code");

    assertThat(Browser.location(browser.signIn(request, "frank", FRANKS_PASSWORD)))
        .startsWith(CALLBACK + "?from=cognito&code=");
  }

  @Test
  void asksNobodyTwiceWithinAnHour() throws Exception {
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    cognito.clock.advance(Duration.ofMinutes(60).minusSeconds(1));
    assertThat(Browser.location(authorize(implicit()))).startsWith(CALLBACK + "#id_token=");

    cognito.clock.advance(Duration.ofSeconds(1));
    assertThat(Browser.location(authorize(implicit()))).contains("/login?");
  }

  @Test
  void tellsWhenThePasswordWasGiven() throws Exception {
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    long authTime = cognito.clock.instant().getEpochSecond();
    cognito.clock.advance(Duration.ofMinutes(10));
    String idToken = Browser.fragment(authorize(implicit())).first("id_token").orElseThrow();

    assertThat(cognito.pool.forge().claims(idToken))
        .containsEntry("auth_time", authTime)
        .containsEntry("iat", authTime + 600);
  }

  @Test
  void asksAgainWhenTheClientWants() throws Exception {
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);

    assertThat(Browser.location(authorize(implicit("prompt", "consent")))).startsWith(CALLBACK);
    assertThat(Browser.location(authorize(implicit("prompt", "login")))).contains("/login?");
    assertThat(Browser.location(authorize(implicit("prompt", "select_account"))))
        .contains("/login?");
  }

  @Test
  void showsNoPageWhenTheClientForbids() throws Exception {
    assertThat(Browser.location(authorize(implicit("prompt", "none"))))
        .isEqualTo(CALLBACK + "?error=login_required&state=a+state+%26+more");

    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    assertThat(Browser.location(authorize(implicit("prompt", "none"))))
        .startsWith(CALLBACK + "#id_token=");
  }

  @Test
  void grantsAllScopesOfTheClientWhenNoneIsAsked() throws Exception {
    String token =
        Browser.fragment(browser.signIn(implicitWithout("scope"), "frank", FRANKS_PASSWORD))
            .first("access_token")
            .orElseThrow();

    assertThat(cognito.pool.forge().claims(token)).containsEntry("scope", "openid email profile");
  }

  private HttpResponse<String> authorize(Map<String, String> request) throws Exception {
    return browser.get(path("/oauth2/authorize", request));
  }
}
