package cafe.local.cognito.idp;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The JSON API of Cognito user pools: {@code POST /} in the protocol AWS JSON 1.1 (smithy.io "AWS
 * JSON 1.1 protocol"). It knows no operation yet, and says so by name.
 */
public final class JsonApi implements Handler {
  private static final String PREFIX = "AWSCognitoIdentityProviderService.";

  @Override
  public Response handle(Request request) {
    String target = request.header("X-Amz-Target").orElse("");
    String operation = target.startsWith(PREFIX) ? target.substring(PREFIX.length()) : target;
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("__type", "UnknownOperationException");
    body.put(
        "message",
        "The operation is \"%s\"; the local Cognito answers none of the JSON API yet. Sign in through the hosted UI."
            .formatted(operation));
    return Response.text(400, "application/x-amz-json-1.1", JSONObjectUtils.toJSONString(body))
        .with("x-amzn-ErrorType", "UnknownOperationException:")
        .with("x-amzn-RequestId", UUID.randomUUID().toString());
  }
}
