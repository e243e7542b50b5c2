package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.users.UserStatus;
import cafe.local.lambda.Invocation;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PostConfirmationTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);
  private final Gino gino = new Gino(cognito, page);

  @Test
  void tellsTheTriggerOfWhoIsConfirmed() throws Exception {
    List<String> events = new CopyOnWriteArrayList<>();
    cognito.trigger =
        event -> {
          events.add(new String(event, StandardCharsets.UTF_8));
          return Optional.of(new Invocation(event, false));
        };
    String sub = page.call("SignUp", gino.request()).path("UserSub").asText();
    ObjectNode confirm = gino.confirm();
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
    page.call("SignUp", gino.request());

    page.assertRefused(
        "ConfirmSignUp",
        gino.confirm(),
        "UserLambdaValidationException",
        "PostConfirmation failed with error The table is gone.");
    assertThat(cognito.pool.users().existing("gino").status()).isEqualTo(UserStatus.CONFIRMED);
  }

  @Test
  void refusesATriggerThatAnswersNoEvent() throws Exception {
    cognito.trigger = event -> Optional.of(invocation("null", false));
    page.call("SignUp", gino.request());

    page.assertRefused(
        "ConfirmSignUp",
        gino.confirm(),
        "InvalidLambdaResponseException",
        "Unrecognizable lambda output");
  }

  private static Invocation invocation(String payload, boolean failed) {
    return new Invocation(payload.getBytes(StandardCharsets.UTF_8), failed);
  }
}
