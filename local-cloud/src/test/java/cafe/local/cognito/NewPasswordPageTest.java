package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CALLBACK;
import static cafe.local.cognito.CognitoFixture.NORAS_TEMPORARY;
import static cafe.local.cognito.CognitoFixture.implicit;
import static cafe.local.cognito.CognitoFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class NewPasswordPageTest {
  private static final String NEW_PASSWORD = "Nora-Brews-2026!";

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final Browser browser = new Browser(cognito.hostedUi());

  @Test
  void asksForANewPasswordAfterATemporaryOne() throws Exception {
    HttpResponse<String> response = browser.signIn(implicit(), "nora", NORAS_TEMPORARY);
    assertThat(Browser.location(response))
        .isEqualTo(cognito.hostedUi() + path("/changePassword", implicit()));

    HttpResponse<String> page = browser.get(path("/changePassword", implicit()));
    assertThat(page.body())
        .contains("autocomplete=\"new-password\"", "<li>At least 12 characters</li>");
    assertThat(Browser.location(change(page, NEW_PASSWORD, NEW_PASSWORD)))
        .startsWith(CALLBACK + "#id_token=");
    assertThat(
            Browser.location(
                new Browser(cognito.hostedUi()).signIn(implicit(), "nora", NEW_PASSWORD)))
        .startsWith(CALLBACK + "#id_token=");
  }

  @Test
  void refusesANewPasswordThatIsWeakOrMistyped() throws Exception {
    browser.signIn(implicit(), "nora", NORAS_TEMPORARY);
    HttpResponse<String> page = browser.get(path("/changePassword", implicit()));

    assertThat(change(page, "short", "short").body())
        .contains(">Password did not conform with policy: Password not long enough</p>");
    assertThat(change(page, NEW_PASSWORD, NEW_PASSWORD + "x").body())
        .contains(">The two passwords differ. Please type the same password twice.</p>")
        .doesNotContain(NEW_PASSWORD);
  }

  @Test
  void refusesANewPasswordFromAFormThatIsNotOurs() throws Exception {
    browser.signIn(implicit(), "nora", NORAS_TEMPORARY);
    HttpResponse<String> refused =
        browser.post(
            path("/changePassword", implicit()),
            Map.of("new_password", NEW_PASSWORD, "confirm_password", NEW_PASSWORD));

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("Please try again.");
  }

  @Test
  void asksForTheTemporaryPasswordAgainAfterThreeMinutes() throws Exception {
    browser.signIn(implicit(), "nora", NORAS_TEMPORARY);
    HttpResponse<String> page = browser.get(path("/changePassword", implicit()));
    cognito.clock.advance(Duration.ofMinutes(3));

    assertThat(Browser.location(change(page, NEW_PASSWORD, NEW_PASSWORD)))
        .isEqualTo(cognito.hostedUi() + path("/login", implicit()));
  }

  private HttpResponse<String> change(HttpResponse<String> page, String password, String again)
      throws Exception {
    return browser.post(
        path("/changePassword", implicit()),
        Map.of("_csrf", Browser.csrf(page), "new_password", password, "confirm_password", again));
  }
}
