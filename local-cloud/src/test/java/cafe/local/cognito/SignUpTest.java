package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.users.UserStatus;
import cafe.local.lambda.Invocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignUpTest {
  private static final String PASSWORD = "Gino-Sips-2026!";
  private static final ObjectMapper JSON = new ObjectMapper();

  private CognitoFixture cognito;
  private CognitoApi page;

  @BeforeEach
  void start() throws Exception {
    cognito = CognitoFixture.start();
    page = new CognitoApi(cognito, CLIENT);
  }

  @AfterEach
  void stop() {
    cognito.close();
  }

  @Test
  void sendsACodeToWhoSignsUp() throws Exception {
    JsonNode answer = page.call("SignUp", gino());

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
    page.call("SignUp", gino());

    page.assertSignInRefused(
        "gino", PASSWORD, "UserNotConfirmedException", "User is not confirmed.");
    page.assertSignInRefused(
        "gino", "wrong", "NotAuthorizedException", "Incorrect username or password.");
  }

  @Test
  void confirmsByTheCode() throws Exception {
    page.call("SignUp", gino());
    page.call("ConfirmSignUp", confirm(code()));

    assertThat(token(page.signIn("gino@guest.example", PASSWORD), "IdToken")).isNotEmpty();
    page.assertRefused(
        "ConfirmSignUp",
        confirm("123456"),
        "NotAuthorizedException",
        "User cannot be confirmed. Current status is CONFIRMED");
  }

  @Test
  void refusesAWrongCodeFiveTimesAndThenAnyUntilThereIsAnother() throws Exception {
    page.call("SignUp", gino());
    String right = code();
    for (int i = 0; i < 5; i++) {
      page.assertRefused(
          "ConfirmSignUp",
          confirm(right.equals("000000") ? "000001" : "000000"),
          "CodeMismatchException",
          "Invalid verification code provided, please try again.");
    }
    page.assertRefused(
        "ConfirmSignUp",
        confirm(right),
        "LimitExceededException",
        "Attempt limit exceeded, please try after some time.");

    page.call("ResendConfirmationCode", page.request().put("Username", "gino"));
    page.call("ConfirmSignUp", confirm(code()));
  }

  @Test
  void refusesACodeAfterADay() throws Exception {
    page.call("SignUp", gino());
    cognito.clock.advance(Duration.ofHours(24));

    page.assertRefused(
        "ConfirmSignUp",
        confirm(code()),
        "ExpiredCodeException",
        "Invalid code provided, please request a code again.");
  }

  @Test
  void tellsNothingOfANameThatNobodyHas() throws Exception {
    assertThat(
            page.call("ResendConfirmationCode", page.request().put("Username", "nobody"))
                .path("CodeDeliveryDetails")
                .path("Destination")
                .asText())
        .matches("n\\*\\*\\*@[a-z]\\*\\*\\*");
    assertThat(cognito.sent).isEmpty();
    page.assertRefused(
        "ConfirmSignUp",
        confirm("123456").put("Username", "nobody"),
        "CodeMismatchException",
        "Invalid verification code provided, please try again.");
  }

  @Test
  void sendsTenCodesAnHour() throws Exception {
    page.call("SignUp", gino());
    ObjectNode again = page.request().put("Username", "gino");
    for (int i = 0; i < 9; i++) {
      page.call("ResendConfirmationCode", again);
    }
    page.assertRefused(
        "ResendConfirmationCode",
        again,
        "LimitExceededException",
        "Attempt limit exceeded, please try after some time.");
    cognito.clock.advance(Duration.ofHours(1));
    page.call("ResendConfirmationCode", again);
  }

  @Test
  void sendsNoCodeToWhoIsConfirmed() throws Exception {
    page.assertRefused(
        "ResendConfirmationCode",
        page.request().put("Username", "frank"),
        "InvalidParameterException",
        "User is already confirmed.");
  }

  @Test
  void refusesWhatAwsRefusesInItsWords() throws Exception {
    page.assertRefused(
        "SignUp",
        gino().put("Username", "FRANK"),
        "UsernameExistsException",
        "User already exists");
    page.assertRefused(
        "SignUp",
        gino().put("Password", "short"),
        "InvalidPasswordException",
        "Password did not conform with policy: Password not long enough");
    page.assertRefused(
        "SignUp",
        gino().put("Username", "gino@guest.example"),
        "InvalidParameterException",
        "Username cannot be of email format, since user pool is configured for email alias.");
    ObjectNode nameless = gino();
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
        gino().without(field),
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
          "SignUp", gino(), "NotAuthorizedException", "SignUp is not permitted for this user pool");
    }
  }

  @Test
  void seesThatAnotherHasTheAddressAtTheConfirmation() throws Exception {
    ObjectNode other = gino();
    ((ObjectNode) other.path("UserAttributes").path(0)).put("Value", "frank@cafe.example");
    page.call("SignUp", other);

    page.assertRefused(
        "ConfirmSignUp",
        confirm(code()),
        "AliasExistsException",
        "An account with the email already exists.");
    page.call("ConfirmSignUp", confirm(code()).put("ForceAliasCreation", true));
    assertThat(cognito.pool.users().find("frank@cafe.example").orElseThrow().profile().username())
        .isEqualTo("gino");
    assertThat(cognito.pool.users().existing("frank").profile().emailVerified()).isFalse();
  }

  @Test
  void tellsTheTriggerOfWhoIsConfirmed() throws Exception {
    List<String> events = new CopyOnWriteArrayList<>();
    cognito.trigger =
        event -> {
          events.add(new String(event, StandardCharsets.UTF_8));
          return Optional.of(new Invocation(event, false));
        };
    String sub = page.call("SignUp", gino()).path("UserSub").asText();
    ObjectNode confirm = confirm(code());
    confirm.putObject("ClientMetadata").put("from", "page");
    page.call("ConfirmSignUp", confirm);

    assertThat(events).hasSize(1);
    assertThat(JSON.readTree(events.get(0)))
        .isEqualTo(
            JSON.readTree(
                """
                {"version": "1", "region": "us-east-1", "userPoolId": "us-east-1_AbCdEf123",
                 "userName": "gino",
                 "callerContext":
                   {"awsSdkVersion": "aws-sdk-unknown-unknown", "clientId": "%s"},
                 "triggerSource": "PostConfirmation_ConfirmSignUp",
                 "request": {"userAttributes":
                   {"sub": "%s", "email_verified": "true", "name": "Gino",
                    "email": "gino@guest.example", "cognito:user_status": "CONFIRMED"},
                   "clientMetadata": {"from": "page"}},
                 "response": {}}
                """
                    .formatted(CLIENT, sub)));
  }

  @Test
  void tellsTheGuestWhenTheTriggerFails() throws Exception {
    cognito.trigger =
        event -> Optional.of(invocation("{\"errorMessage\":\"The table is gone\"}", true));
    page.call("SignUp", gino());

    page.assertRefused(
        "ConfirmSignUp",
        confirm(code()),
        "UserLambdaValidationException",
        "PostConfirmation failed with error The table is gone.");
    assertThat(cognito.pool.users().existing("gino").status()).isEqualTo(UserStatus.CONFIRMED);
  }

  @Test
  void refusesATriggerThatAnswersNoEvent() throws Exception {
    cognito.trigger = event -> Optional.of(invocation("null", false));
    page.call("SignUp", gino());

    page.assertRefused(
        "ConfirmSignUp",
        confirm(code()),
        "InvalidLambdaResponseException",
        "Unrecognizable lambda output");
  }

  private static Invocation invocation(String payload, boolean failed) {
    return new Invocation(payload.getBytes(StandardCharsets.UTF_8), failed);
  }

  private ObjectNode gino() {
    ObjectNode request = page.request().put("Username", "gino").put("Password", PASSWORD);
    request
        .putArray("UserAttributes")
        .add(CognitoApi.object(Map.of("Name", "email", "Value", "gino@guest.example")))
        .add(CognitoApi.object(Map.of("Name", "name", "Value", "Gino")));
    return request;
  }

  private ObjectNode confirm(String code) {
    return page.request().put("Username", "gino").put("ConfirmationCode", code);
  }

  private String code() {
    return cognito.lastCode();
  }
}
