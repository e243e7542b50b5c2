package cafe.local.cognito.signin;

import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.lambda.Invocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The post-confirmation trigger (docs.aws.amazon.com/cognito "Post confirmation Lambda trigger").
 * When it fails, the user is confirmed all the same, and is told of the failure.
 */
final class PostConfirmation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String poolId;
  private final Trigger trigger;

  PostConfirmation(String poolId, Trigger trigger) {
    this.poolId = poolId;
    this.trigger = trigger;
  }

  /**
   * Tells the trigger of a user.
   *
   * @param source what happened: {@code ConfirmSignUp} or {@code ConfirmForgotPassword}
   * @param metadata what the client sent along
   * @throws UserPoolException UserLambdaValidationException, InvalidLambdaResponseException
   */
  void of(User user, String source, String clientId, Map<String, String> metadata) {
    String event = event(user, "PostConfirmation_" + source, clientId, metadata).toString();
    try {
      Optional<Invocation> call = trigger.call(event.getBytes(StandardCharsets.UTF_8));
      if (call.isPresent()) {
        judge(call.get());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw failed("it was interrupted");
    }
  }

  private ObjectNode event(
      User user, String source, String clientId, Map<String, String> metadata) {
    ObjectNode event =
        JSON.createObjectNode()
            .put("version", "1")
            .put("region", poolId.substring(0, poolId.indexOf('_')))
            .put("userPoolId", poolId)
            .put("userName", user.profile().username());
    event
        .putObject("callerContext")
        .put("awsSdkVersion", "aws-sdk-unknown-unknown")
        .put("clientId", clientId);
    event.put("triggerSource", source);
    ObjectNode request = event.putObject("request");
    ObjectNode attributes = request.putObject("userAttributes");
    user.attributes().forEach(attributes::put);
    attributes.put("cognito:user_status", user.status().name());
    if (!metadata.isEmpty()) {
      ObjectNode told = request.putObject("clientMetadata");
      metadata.forEach(told::put);
    }
    event.putObject("response");
    return event;
  }

  private static void judge(Invocation call) {
    JsonNode answer = parse(call.payload());
    if (call.failed()) {
      throw failed(answer.path("errorMessage").asText("an unknown error"));
    }
    if (!answer.isObject()) {
      throw new UserPoolException("InvalidLambdaResponseException", "Unrecognizable lambda output");
    }
  }

  private static JsonNode parse(byte[] payload) {
    try {
      return JSON.readTree(payload);
    } catch (IOException malformed) {
      return JSON.missingNode();
    }
  }

  private static UserPoolException failed(String error) {
    return new UserPoolException(
        "UserLambdaValidationException", "PostConfirmation failed with error " + error + ".");
  }
}
