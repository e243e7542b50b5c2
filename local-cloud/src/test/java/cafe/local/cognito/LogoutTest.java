package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CALLBACK;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static cafe.local.cognito.CognitoFixture.LOGGED_OUT;
import static cafe.local.cognito.CognitoFixture.implicit;
import static cafe.local.cognito.CognitoFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LogoutTest {
  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final Browser browser = new Browser(cognito.hostedUi());

  @Test
  void signsOutAndGoesToTheLogoutUrl() throws Exception {
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    HttpResponse<String> response =
        browser.get(path("/logout", Map.of("client_id", CLIENT, "logout_uri", LOGGED_OUT)));

    assertThat(Browser.location(response)).isEqualTo(LOGGED_OUT);
    assertThat(Browser.location(browser.get(path("/oauth2/authorize", implicit()))))
        .contains("/login?");
  }

  @Test
  void signsOutAndOffersToSignInAgain() throws Exception {
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);

    assertThat(Browser.location(browser.get(path("/logout", implicit()))))
        .isEqualTo(cognito.hostedUi() + path("/login", implicit()));
    assertThat(Browser.location(browser.get(path("/oauth2/authorize", implicit()))))
        .contains("/login?");
  }

  @Test
  void keepsTheSessionWhenALogoutIsRefused() throws Exception {
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);

    assertThat(logoutError(Map.of("client_id", CLIENT, "logout_uri", CALLBACK)))
        .isEqualTo("redirect_mismatch");
    assertThat(logoutError(Map.of("client_id", "nobody", "logout_uri", LOGGED_OUT)))
        .isEqualTo("Client does not exist.");
    assertThat(logoutError(Map.of("logout_uri", LOGGED_OUT)))
        .isEqualTo("Required String parameter 'client_id' is not present");
    assertThat(logoutError(Map.of("client_id", CLIENT)))
        .isEqualTo("Required String parameter 'redirect_uri' is not present");
    assertThat(Browser.location(browser.get(path("/oauth2/authorize", implicit()))))
        .startsWith(CALLBACK);
  }

  @Test
  void explainsAnError() throws Exception {
    HttpResponse<String> page = browser.get("/error?error=redirect_mismatch&client_id=x");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("An error was encountered with the requested page: <b>redirect_mismatch</b>")
        .contains("Its owner must register that address, character by character.");
  }

  @Test
  void servesItsStyleAndPicture() throws Exception {
    assertThat(browser.get("/hosted-ui.css").headers().firstValue("Content-Type"))
        .contains("text/css; charset=utf-8");
    assertThat(browser.get("/cup.svg").headers().firstValue("Content-Type"))
        .contains("image/svg+xml");
    assertThat(browser.get("/nothing").statusCode()).isEqualTo(404);
  }

  private String logoutError(Map<String, String> parameters) throws Exception {
    HttpResponse<String> response = browser.get(path("/logout", parameters));
    assertThat(Browser.location(response)).startsWith(cognito.hostedUi() + "/error?");
    return Browser.query(response).first("error").orElseThrow();
  }
}
