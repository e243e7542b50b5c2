package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignUpTest {
  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);
  private final Gino gino = new Gino(cognito, page);

  @Test
  void sendsACodeToWhoSignsUp() throws Exception {
    JsonNode answer = page.call("SignUp", gino.request());

    assertThat(answer.path("UserConfirmed").asBoolean(true)).isFalse();
    assertThat(answer.path("UserSub").asText())
        .isEqualTo(cognito.pool.users().existing("gino").sub());
    assertThat(answer.path("CodeDeliveryDetails"))
        .isEqualTo(
            CognitoApi.object(
                Map.of(
                    "AttributeName", "email",
                    "DeliveryMedium", "EMAIL",
                    "Destination", "g***@g***")));
    assertThat(cognito.sent)
        .singleElement()
        .asString()
        .matches("gino@guest\\.example: Your verification code: Your confirmation code is \\d{6}");
  }

  @Test
  void letsNobodyInWhoIsNotConfirmed() throws Exception {
    page.call("SignUp", gino.request());

    page.assertSignInRefused(
        "gino", Gino.PASSWORD, "UserNotConfirmedException", "User is not confirmed.");
    page.assertSignInRefused(
        "gino", "wrong", "NotAuthorizedException", "Incorrect username or password.");
  }

  @Test
  void refusesWhatAwsRefusesInItsWords() throws Exception {
    page.assertRefused(
        "SignUp",
        gino.request().put("Username", "FRANK"),
        "UsernameExistsException",
        "User already exists");
    page.assertRefused(
        "SignUp",
        gino.request().put("Password", "short"),
        "InvalidPasswordException",
        "Password did not conform with policy: Password not long enough");
    page.assertRefused(
        "SignUp",
        gino.request().put("Username", "gino@guest.example"),
        "InvalidParameterException",
        "Username cannot be of email format, since user pool is configured for email alias.");
    ObjectNode nameless = gino.request();
    nameless.withArray("UserAttributes").remove(1);
    page.assertRefused(
        "SignUp",
        nameless,
        "InvalidParameterException",
        "Attributes did not conform to the schema: name: The attribute is required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ClientId", "Username", "Password"})
  void refusesASignUpWithoutOneOfItsFields(String field) throws Exception {
    String member = field.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + field.substring(1);
    page.assertRefused(
        "SignUp",
        gino.request().without(field),
        "InvalidParameterException",
        "1 validation error detected: Value null at '%s' failed to satisfy constraint: Member must"
                .formatted(member)
            + " not be null");
  }

  @Test
  void refusesSignUpsWhereThePoolIsClosed() throws Exception {
    try (CognitoFixture closed = CognitoFixture.startClosed()) {
      CognitoApi api = new CognitoApi(closed, CLIENT);
      api.assertRefused(
          "SignUp",
          gino.request(),
          "NotAuthorizedException",
          "SignUp is not permitted for this user pool");
    }
  }
}
