package cafe.local.cognito.idp;

import cafe.local.cognito.users.UserPoolException;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.ApiTrail;
import cafe.local.trail.Sighting;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.UUID;

/**
 * The JSON API of Cognito user pools: {@code POST /} in the protocol AWS JSON 1.1 (smithy.io "AWS
 * JSON 1.1 protocol"). That a request of an administrator is signed is asked for, by whom is not
 * checked. Every request is written down.
 */
public final class JsonApi implements Handler {
  private static final String PREFIX = "AWSCognitoIdentityProviderService.";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Operations operations;
  private final ApiTrail trail;

  /** Performs those operations. */
  public JsonApi(Operations operations, ApiTrail trail) {
    this.operations = operations;
    this.trail = trail;
  }

  @Override
  public Response handle(Request request) {
    String target = request.header("X-Amz-Target").orElse("");
    String name = target.startsWith(PREFIX) ? target.substring(PREFIX.length()) : target;
    try {
      Operation operation = operations.operation(name);
      JsonNode body = body(request, operations.isOfAdministrators(name));
      return perform(request, name, operation, body);
    } catch (UserPoolException refusal) {
      return refused(refusal);
    }
  }

  private Response perform(Request request, String name, Operation operation, JsonNode body) {
    Sighting sighting = new Sighting();
    ObjectNode answer = JSON.createObjectNode();
    try {
      answer = operation.perform(new Fields(name, body, sighting));
      return response(200, answer);
    } catch (UserPoolException refusal) {
      sighting.refused(refusal.code(), String.valueOf(refusal.getMessage()));
      return refused(refusal);
    } finally {
      trail.write(request, name, body, answer, sighting);
    }
  }

  private static Response refused(UserPoolException refusal) {
    ObjectNode body =
        JSON.createObjectNode().put("__type", refusal.code()).put("message", refusal.getMessage());
    return response(400, body).with("x-amzn-ErrorType", refusal.code() + ":");
  }

  private static JsonNode body(Request request, boolean mustBeSigned) {
    if (mustBeSigned && request.header("Authorization").filter(JsonApi::isSigned).isEmpty()) {
      throw new UserPoolException(
          "MissingAuthenticationTokenException", "Missing Authentication Token");
    }
    try {
      JsonNode body = JSON.readTree(request.body());
      if (body.isObject()) {
        return body;
      }
    } catch (IOException malformed) {
      throw notJson();
    }
    throw notJson();
  }

  private static UserPoolException notJson() {
    return new UserPoolException("SerializationException", "The request is not a JSON object");
  }

  private static boolean isSigned(String authorization) {
    return authorization.startsWith("AWS4-HMAC-SHA256 ");
  }

  private static Response response(int status, ObjectNode body) {
    return Response.text(status, "application/x-amz-json-1.1", body.toString())
        .with("x-amzn-RequestId", UUID.randomUUID().toString());
  }
}
