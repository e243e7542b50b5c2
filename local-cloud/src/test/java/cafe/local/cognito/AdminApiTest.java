package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static cafe.local.cognito.CognitoFixture.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminApiTest {
  private static final String POOL = "\"UserPoolId\":\"us-east-1_AbCdEf123\"";
  private static final String OLGA =
      POOL
          + ",\"Username\":\"olga\",\"UserAttributes\":[{\"Name\":\"email\",\"Value\":"
          + "\"olga@cafe.example\"},{\"Name\":\"name\",\"Value\":\"Olga\"},"
          + "{\"Name\":\"email_verified\",\"Value\":\"true\"}]";
  private static final ObjectMapper JSON = new ObjectMapper();

  private CognitoFixture cognito;
  private Browser client;

  @BeforeEach
  void start() throws Exception {
    cognito = CognitoFixture.start();
    client = new Browser(cognito.cognitoIdp());
  }

  @AfterEach
  void stop() {
    cognito.close();
  }

  @Test
  void createsAUserAndInvitesThemByEmail() throws Exception {
    JsonNode user = call("AdminCreateUser", OLGA).path("User");

    assertThat(user.path("Username").asText()).isEqualTo("olga");
    assertThat(user.path("UserStatus").asText()).isEqualTo("FORCE_CHANGE_PASSWORD");
    assertThat(user.path("Enabled").asBoolean()).isTrue();
    assertThat(user.path("UserCreateDate").asLong()).isEqualTo(1_795_248_000L);
    assertThat(cognito.sent)
        .hasSize(1)
        .element(0)
        .asString()
        .matches(
            "olga@cafe\\.example: Your temporary password: Your username is olga and temporary"
                + " password is \\S{16}\\.");
  }

  @Test
  void sendsAnotherInvitationToWhoHasNotSignedInYet() throws Exception {
    call("AdminCreateUser", OLGA + ",\"MessageAction\":\"SUPPRESS\"");
    assertThat(cognito.sent).isEmpty();

    call("AdminCreateUser", POOL + ",\"Username\":\"olga\",\"MessageAction\":\"RESEND\"");
    assertThat(cognito.sent).hasSize(1);
    assertRefused(
        "AdminCreateUser",
        POOL + ",\"Username\":\"frank\",\"MessageAction\":\"RESEND\"",
        "UnsupportedUserStateException",
        "Resend not possible. User is not in FORCE_CHANGE_PASSWORD state.");
  }

  @Test
  void refusesWhatAwsRefusesInItsWords() throws Exception {
    assertRefused(
        "AdminCreateUser",
        OLGA.replace("olga\",\"User", "frank\",\"User"),
        "UsernameExistsException",
        "User account already exists");
    assertRefused(
        "AdminGetUser",
        POOL + ",\"Username\":\"nobody\"",
        "UserNotFoundException",
        "User does not exist.");
    assertRefused(
        "AdminGetUser",
        "\"UserPoolId\":\"us-east-1_Other\",\"Username\":\"frank\"",
        "ResourceNotFoundException",
        "User pool us-east-1_Other does not exist.");
    assertRefused(
        "AdminGetUser",
        POOL,
        "InvalidParameterException",
        "1 validation error detected: Value null at 'username' failed to satisfy constraint: Member"
            + " must not be null");
    assertRefused(
        "AdminAddUserToGroup",
        POOL + ",\"Username\":\"frank\",\"GroupName\":\"staff\"",
        "ResourceNotFoundException",
        "Group not found.");
    assertRefused(
        "AdminSetUserPassword",
        POOL + ",\"Username\":\"frank\",\"Password\":\"short\"",
        "InvalidPasswordException",
        "Password did not conform with policy: Password not long enough");
  }

  @Test
  void refusesAFieldThatItDoesNotKnowByName() throws Exception {
    assertRefused(
        "AdminDisableUser",
        POOL + ",\"Username\":\"frank\",\"ClientMetadata\":{}",
        "InvalidParameterException",
        "The local Cognito's AdminDisableUser does not know the field ClientMetadata; it knows"
            + " UserPoolId, Username. Leave it out.");
  }

  @Test
  void asksForASignature() throws Exception {
    HttpResponse<String> response =
        client.send("POST", "/", "{" + POOL + "}", "X-Amz-Target", target("ListUsers"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(response.body()).path("__type").asText())
        .isEqualTo("MissingAuthenticationTokenException");
  }

  @Test
  void keepsADisabledUserOutUntilEnabled() throws Exception {
    Browser browser = new Browser(cognito.hostedUi());
    browser.signIn(implicit(), "frank", FRANKS_PASSWORD);

    call("AdminDisableUser", POOL + ",\"Username\":\"frank\"");
    assertThat(browser.signIn(implicit(), "frank", FRANKS_PASSWORD).body())
        .contains("User is disabled.");
    assertThat(browser.signIn(implicit(), "frank", "a wrong one").body())
        .contains("Incorrect username or password.");
    assertThat(Browser.location(browser.get(CognitoFixture.path("/oauth2/authorize", implicit()))))
        .startsWith(cognito.hostedUi() + "/login?");

    call("AdminEnableUser", POOL + ",\"Username\":\"frank\"");
    assertThat(Browser.location(browser.signIn(implicit(), "frank", FRANKS_PASSWORD)))
        .startsWith(CognitoFixture.CALLBACK + "#");
  }

  @Test
  void setsPasswordsForGoodOrForOnce() throws Exception {
    call("AdminSetUserPassword", POOL + ",\"Username\":\"frank\",\"Password\":\"Once-Only-2026!\"");
    assertThat(status("frank")).isEqualTo("FORCE_CHANGE_PASSWORD");

    call(
        "AdminSetUserPassword",
        POOL + ",\"Username\":\"frank\",\"Password\":\"For-Good-2026!\",\"Permanent\":true");
    assertThat(status("frank")).isEqualTo("CONFIRMED");
  }

  @Test
  void movesUsersBetweenGroupsAndForgetsThem() throws Exception {
    String frank = POOL + ",\"Username\":\"frank\"";
    String group = ",\"GroupName\":\"owner\"";
    assertThat(names(call("ListUsersInGroup", POOL + group))).containsExactly("frank");

    call("AdminRemoveUserFromGroup", frank + group);
    assertThat(names(call("ListUsersInGroup", POOL + group))).isEmpty();
    call("AdminAddUserToGroup", frank + group);
    assertThat(names(call("ListUsersInGroup", POOL + group))).containsExactly("frank");
    call("AdminDeleteUser", frank);
    assertThat(names(call("ListUsers", POOL))).containsExactly("nora");
  }

  @Test
  void listsUsersInPagesAndByFilter() throws Exception {
    JsonNode first = call("ListUsers", POOL + ",\"Limit\":1");
    assertThat(names(first)).containsExactly("frank");
    String token = first.path("PaginationToken").asText();
    JsonNode second = call("ListUsers", POOL + ",\"PaginationToken\":\"" + token + "\"");
    assertThat(names(second)).containsExactly("nora");
    assertThat(second.has("PaginationToken")).isFalse();

    assertThat(names(call("ListUsers", POOL + filter("email ^= \\\"NO\\\""))))
        .containsExactly("nora");
    assertThat(names(call("ListUsers", POOL + filter("email = \\\"no\\\"")))).isEmpty();
    assertRefused(
        "ListUsers",
        POOL + filter("email ~ no"),
        "InvalidParameterException",
        "Error while parsing filter.");
    assertRefused(
        "ListUsers",
        POOL + ",\"Limit\":61",
        "InvalidParameterException",
        "1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member"
            + " must have value less than or equal to 60");
  }

  private static String filter(String text) {
    return ",\"Filter\":\"" + text + "\"";
  }

  private static List<String> names(JsonNode page) {
    return page.findValuesAsText("Username");
  }

  private String status(String username) throws Exception {
    return call("AdminGetUser", POOL + ",\"Username\":\"" + username + "\"")
        .path("UserStatus")
        .asText();
  }

  private JsonNode call(String operation, String fields) throws Exception {
    HttpResponse<String> response = send(operation, fields);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private void assertRefused(String operation, String fields, String code, String message)
      throws Exception {
    HttpResponse<String> response = send(operation, fields);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("x-amzn-ErrorType")).contains(code + ":");
    JsonNode body = JSON.readTree(response.body());
    assertThat(body.path("__type").asText()).isEqualTo(code);
    assertThat(body.path("message").asText()).isEqualTo(message);
  }

  private HttpResponse<String> send(String operation, String fields) throws Exception {
    return client.send(
        "POST",
        "/",
        "{" + fields + "}",
        "X-Amz-Target",
        target(operation),
        "Content-Type",
        "application/x-amz-json-1.1",
        "Authorization",
        "AWS4-HMAC-SHA256 Credential=local/20261121/us-east-1/cognito-idp/aws4_request");
  }

  private static String target(String operation) {
    return "AWSCognitoIdentityProviderService." + operation;
  }
}
