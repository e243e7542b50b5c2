package cafe.local.cognito.idp;

import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.Users;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The JSON API of Cognito user pools: {@code POST /} in the protocol AWS JSON 1.1 (smithy.io "AWS
 * JSON 1.1 protocol"). It knows the operations of administrators; that a request is signed is asked
 * for, by whom is not checked. Others are refused by name.
 */
public final class JsonApi implements Handler {
  private static final String PREFIX = "AWSCognitoIdentityProviderService.";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Operation> operations = new TreeMap<>();

  /**
   * The API of a pool.
   *
   * @param postman delivers invitations
   */
  public JsonApi(String poolId, Users users, Postman postman) {
    add(new AdminAddUserToGroup(poolId, users));
    add(new AdminCreateUser(poolId, users, postman));
    add(new AdminDeleteUser(poolId, users));
    add(new AdminDisableUser(poolId, users));
    add(new AdminEnableUser(poolId, users));
    add(new AdminGetUser(poolId, users));
    add(new AdminRemoveUserFromGroup(poolId, users));
    add(new AdminSetUserPassword(poolId, users));
    add(new ListUsers(poolId, users));
    add(new ListUsersInGroup(poolId, users));
  }

  @Override
  public Response handle(Request request) {
    String target = request.header("X-Amz-Target").orElse("");
    String name = target.startsWith(PREFIX) ? target.substring(PREFIX.length()) : target;
    try {
      return response(200, operation(name).perform(new Fields(name, body(request))));
    } catch (UserPoolException refusal) {
      ObjectNode body =
          JSON.createObjectNode()
              .put("__type", refusal.code())
              .put("message", refusal.getMessage());
      return response(400, body).with("x-amzn-ErrorType", refusal.code() + ":");
    }
  }

  private void add(Operation operation) {
    operations.put(operation.getClass().getSimpleName(), operation);
  }

  private Operation operation(String name) {
    return Optional.ofNullable(operations.get(name))
        .orElseThrow(
            () ->
                new UserPoolException(
                    "UnknownOperationException",
                    "The operation is \"%s\"; the local Cognito answers these only: %s."
                        .formatted(name, String.join(", ", operations.keySet()))));
  }

  private static JsonNode body(Request request) {
    if (request.header("Authorization").filter(JsonApi::isSigned).isEmpty()) {
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
