package cafe.local.cognito;

import static cafe.local.cognito.AdminApi.POOL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AdminApiTest {
  private static final String OLGA =
      POOL
          + ",\"Username\":\"olga\",\"UserAttributes\":[{\"Name\":\"email\",\"Value\":"
          + "\"olga@cafe.example\"},{\"Name\":\"name\",\"Value\":\"Olga\"},"
          + "{\"Name\":\"email_verified\",\"Value\":\"true\"}]";

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final AdminApi api = new AdminApi(cognito);

  @Test
  void createsAUserAndInvitesThemByEmail() throws Exception {
    JsonNode user = api.call("AdminCreateUser", OLGA).path("User");

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
    api.call("AdminCreateUser", OLGA + ",\"MessageAction\":\"SUPPRESS\"");
    assertThat(cognito.sent).isEmpty();

    api.call("AdminCreateUser", POOL + ",\"Username\":\"olga\",\"MessageAction\":\"RESEND\"");
    assertThat(cognito.sent).hasSize(1);
    api.assertRefused(
        "AdminCreateUser",
        POOL + ",\"Username\":\"frank\",\"MessageAction\":\"RESEND\"",
        "UnsupportedUserStateException",
        "Resend not possible. User is not in FORCE_CHANGE_PASSWORD state.");
  }

  @Test
  void refusesWhatAwsRefusesInItsWords() throws Exception {
    api.assertRefused(
        "AdminCreateUser",
        OLGA.replace("olga\",\"User", "frank\",\"User"),
        "UsernameExistsException",
        "User account already exists");
    api.assertRefused(
        "AdminGetUser",
        POOL + ",\"Username\":\"nobody\"",
        "UserNotFoundException",
        "User does not exist.");
    api.assertRefused(
        "AdminGetUser",
        "\"UserPoolId\":\"us-east-1_Other\",\"Username\":\"frank\"",
        "ResourceNotFoundException",
        "User pool us-east-1_Other does not exist.");
    api.assertRefused(
        "AdminGetUser",
        POOL,
        "InvalidParameterException",
        "1 validation error detected: Value null at 'username' failed to satisfy constraint: Member"
            + " must not be null");
    api.assertRefused(
        "AdminAddUserToGroup",
        POOL + ",\"Username\":\"frank\",\"GroupName\":\"staff\"",
        "ResourceNotFoundException",
        "Group not found.");
    api.assertRefused(
        "AdminSetUserPassword",
        POOL + ",\"Username\":\"frank\",\"Password\":\"short\"",
        "InvalidPasswordException",
        "Password did not conform with policy: Password not long enough");
  }

  @Test
  void refusesAFieldThatItDoesNotKnowByName() throws Exception {
    api.assertRefused(
        "AdminDisableUser",
        POOL + ",\"Username\":\"frank\",\"ClientMetadata\":{}",
        "InvalidParameterException",
        "The local Cognito's AdminDisableUser does not know the field ClientMetadata; it knows"
            + " UserPoolId, Username. Leave it out.");
  }

  @Test
  void asksForASignature() throws Exception {
    new CognitoApi(cognito, CognitoFixture.CLIENT)
        .assertRefused(
            "ListUsers",
            CognitoApi.object(Map.of("UserPoolId", "us-east-1_AbCdEf123")),
            "MissingAuthenticationTokenException",
            "Missing Authentication Token");
  }
}
