package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static cafe.local.cognito.CognitoFixture.NORAS_TEMPORARY;
import static cafe.local.cognito.CognitoFixture.implicit;
import static cafe.local.cognito.CognitoFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.trail.TrailEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HostedUiTrailTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final Browser browser = new Browser(cognito.hostedUi());

  @Test
  void writesASignInInTheFormOfCloudTrail() throws Exception {
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);

    JsonNode event = newest("Login_POST");
    assertThat(event.path("eventSource").asText()).isEqualTo("cognito-idp.amazonaws.com");
    assertThat(event.path("eventTime").asText()).isEqualTo("2026-11-21T08:00:00Z");
    assertThat(event.path("eventType").asText()).isEqualTo("AwsServiceEvent");
    assertThat(event.path("sourceIPAddress").asText()).isEqualTo("127.0.0.1");
    assertThat(event.path("readOnly").asBoolean()).isFalse();
    assertThat(event.has("errorCode")).isFalse();
    JsonNode data = event.path("additionalEventData");
    assertThat(data.path("sub").asText()).isEqualTo(cognito.pool.users().existing("frank").sub());
    assertThat(data.path("responseParameters").path("status").asInt()).isEqualTo(302);
    assertThat(data.path("userPoolId").asText()).isEqualTo("us-east-1_AbCdEf123");
    assertThat(data.path("requestParameters").path("client_id").path(0).asText())
        .isEqualTo(CognitoFixture.CLIENT);
  }

  @Test
  void hidesWhatTellsOfAPersonOrOpensADoor() throws Exception {
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);

    String record = newest("Login_POST").toString();
    assertThat(record)
        .contains("\"username\":[\"HIDDEN_DUE_TO_SECURITY_REASONS\"]")
        .contains("\"password\":[\"HIDDEN_DUE_TO_SECURITY_REASONS\"]")
        .contains("\"state\":[\"HIDDEN_DUE_TO_SECURITY_REASONS\"]")
        .doesNotContain("frank", FRANKS_PASSWORD, "a state");
  }

  @Test
  void saysWhyASignInWasRefused() throws Exception {
    browser.signIn(implicit(), "frank", "a wrong one");
    assertRefused("NotAuthorizedException", "Incorrect username or password.", true);

    browser.signIn(implicit(), "nobody", "a wrong one");
    assertRefused("NotAuthorizedException", "Incorrect username or password.", false);

    cognito.pool.users().setEnabled("frank", false);
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);
    assertRefused("NotAuthorizedException", "User is disabled.", true);

    for (int i = 0; i < 6; i++) {
      browser.signIn(implicit(), "nora", "a wrong one");
    }
    assertRefused("NotAuthorizedException", "Password attempts exceeded", true);
  }

  @Test
  void writesTheNewPasswordAndTheSignOut() throws Exception {
    browser.signIn(implicit(), "nora", NORAS_TEMPORARY);
    String page = path("/changePassword", implicit());
    Map<String, String> form = new LinkedHashMap<>();
    form.put("_csrf", Browser.csrf(browser.get(page)));
    form.put("new_password", "too short");
    form.put("confirm_password", "too short");
    browser.post(page, form);
    assertThat(newest("ChangePassword_POST").path("errorCode").asText())
        .isEqualTo("InvalidPasswordException");

    form.put("new_password", "Long-Enough-2026!");
    form.put("confirm_password", "Long-Enough-2026!");
    browser.post(page, form);
    JsonNode changed = newest("ChangePassword_POST");
    assertThat(changed.has("errorCode")).isFalse();
    assertThat(changed.toString()).doesNotContain("Long-Enough");

    browser.get(
        path(
            "/logout",
            Map.of("client_id", CognitoFixture.CLIENT, "logout_uri", CognitoFixture.LOGGED_OUT)));
    assertThat(newest("Logout_GET").path("additionalEventData").path("sub").asText())
        .isEqualTo(cognito.pool.users().existing("nora").sub());
  }

  private void assertRefused(String code, String message, boolean known) throws Exception {
    JsonNode event = newest("Login_POST");
    assertThat(event.path("errorCode").asText()).isEqualTo(code);
    assertThat(event.path("errorMessage").asText()).isEqualTo(message);
    assertThat(event.path("additionalEventData").has("sub")).isEqualTo(known);
  }

  private JsonNode newest(String name) throws Exception {
    TrailEvent event = cognito.trail.events().get(0);
    assertThat(event.name()).isEqualTo(name);
    return JSON.readTree(event.record());
  }
}
