package cafe.local.cognito;

import static cafe.local.cognito.AdminApi.POOL;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static cafe.local.cognito.CognitoFixture.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What an administrator does with users who are there. */
class AdminUsersTest {
  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final AdminApi api = new AdminApi(cognito);

  @Test
  void keepsADisabledUserOutUntilEnabled() throws Exception {
    Browser browser = new Browser(cognito.hostedUi());
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);

    api.call("AdminDisableUser", POOL + ",\"Username\":\"frank\"");
    assertThat(browser.signIn(implicit(), "frank", FRANKS_PASSWORD).body())
        .contains("User is disabled.");
    assertThat(browser.signIn(implicit(), "frank", "a wrong one").body())
        .contains("Incorrect username or password.");
    assertThat(Browser.location(browser.get(CognitoFixture.path("/oauth2/authorize", implicit()))))
        .startsWith(cognito.hostedUi() + "/login?");

    api.call("AdminEnableUser", POOL + ",\"Username\":\"frank\"");
    assertThat(Browser.location(browser.signIn(implicit(), "frank", FRANKS_PASSWORD)))
        .startsWith(CognitoFixture.CALLBACK + "#");
  }

  @Test
  void setsPasswordsForGoodOrForOnce() throws Exception {
    api.call(
        "AdminSetUserPassword", POOL + ",\"Username\":\"frank\",\"Password\":\"Once-Only-2026!\"");
    assertThat(status()).isEqualTo("FORCE_CHANGE_PASSWORD");

    api.call(
        "AdminSetUserPassword",
        POOL + ",\"Username\":\"frank\",\"Password\":\"For-Good-2026!\",\"Permanent\":true");
    assertThat(status()).isEqualTo("CONFIRMED");
  }

  @Test
  void movesUsersBetweenGroupsAndForgetsThem() throws Exception {
    String frank = POOL + ",\"Username\":\"frank\"";
    String group = ",\"GroupName\":\"owner\"";
    assertThat(AdminApi.names(api.call("ListUsersInGroup", POOL + group))).containsExactly("frank");

    api.call("AdminRemoveUserFromGroup", frank + group);
    assertThat(AdminApi.names(api.call("ListUsersInGroup", POOL + group))).isEmpty();
    api.call("AdminAddUserToGroup", frank + group);
    assertThat(AdminApi.names(api.call("ListUsersInGroup", POOL + group))).containsExactly("frank");
    api.call("AdminDeleteUser", frank);
    assertThat(AdminApi.names(api.call("ListUsers", POOL))).containsExactly("nora");
  }

  @Test
  void listsUsersInPagesAndByFilter() throws Exception {
    JsonNode first = api.call("ListUsers", POOL + ",\"Limit\":1");
    assertThat(AdminApi.names(first)).containsExactly("frank");
    String token = first.path("PaginationToken").asText();
    JsonNode second = api.call("ListUsers", POOL + ",\"PaginationToken\":\"" + token + "\"");
    assertThat(AdminApi.names(second)).containsExactly("nora");
    assertThat(second.has("PaginationToken")).isFalse();

    assertThat(AdminApi.names(api.call("ListUsers", POOL + filter("email ^= \\\"NO\\\""))))
        .containsExactly("nora");
    assertThat(AdminApi.names(api.call("ListUsers", POOL + filter("email = \\\"no\\\""))))
        .isEmpty();
    api.assertRefused(
        "ListUsers",
        POOL + filter("email ~ no"),
        "InvalidParameterException",
        "Error while parsing filter.");
    api.assertRefused(
        "ListUsers",
        POOL + ",\"Limit\":61",
        "InvalidParameterException",
        "1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member"
            + " must have value less than or equal to 60");
  }

  private static String filter(String text) {
    return ",\"Filter\":\"" + text + "\"";
  }

  private String status() throws Exception {
    return api.call("AdminGetUser", POOL + ",\"Username\":\"frank\"").path("UserStatus").asText();
  }
}
