package cafe.backend;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import java.util.HashMap;
import java.util.Map;

/** Proxy events as API Gateway sends them; tests change one field of a good one. */
public final class Events {
  public static final String REQUEST_ID = "c6af9ac6-7b61-11e6-9a41-93e8deadbeef";

  private Events() {}

  public static APIGatewayProxyRequestEvent get(String resource) {
    ProxyRequestContext context = new ProxyRequestContext();
    context.setRequestId(REQUEST_ID);
    return new APIGatewayProxyRequestEvent()
        .withHttpMethod("GET")
        .withResource(resource)
        .withPath(resource)
        .withHeaders(new HashMap<>(Map.of("Origin", "https://cafe.example")))
        .withRequestContext(context);
  }

  /** Frank's, as the authorizer completes it. */
  public static APIGatewayProxyRequestEvent byFrank(String resource) {
    APIGatewayProxyRequestEvent event = get(resource);
    event.getRequestContext().setAuthorizer(new HashMap<>(Map.of("claims", franksClaims())));
    return event;
  }

  public static Map<String, String> franksClaims() {
    return new HashMap<>(
        Map.of(
            "sub", "frank-sub",
            "token_use", "id",
            "cognito:username", "frank",
            "cognito:groups", "staff,owner",
            "name", "Frank",
            "email", "frank@cafe.example"));
  }

  /** The event with one claim changed, or taken away if the value is "". */
  public static APIGatewayProxyRequestEvent withClaim(
      APIGatewayProxyRequestEvent event, String name, String value) {
    Map<String, String> claims = franksClaims();
    if (value.isEmpty()) {
      claims.remove(name);
    } else {
      claims.put(name, value);
    }
    event.getRequestContext().getAuthorizer().put("claims", claims);
    return event;
  }

  public static APIGatewayProxyRequestEvent withHeader(
      APIGatewayProxyRequestEvent event, String name, String value) {
    event.getHeaders().put(name, value);
    return event;
  }
}
