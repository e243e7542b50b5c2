package cafe.backend.api;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A proxy event, read without nulls. Its fields are absent rather than empty: Amazon API Gateway
 * Developer Guide, input format of a Lambda function for proxy integration.
 */
public final class ApiRequest {
  private final APIGatewayProxyRequestEvent event;

  ApiRequest(APIGatewayProxyRequestEvent event) {
    this.event = event;
  }

  /** The route as the API definition writes it: {@code /reports/{id}}. */
  public String resource() {
    return Optional.ofNullable(event.getResource()).orElse("");
  }

  /** A header, whatever the case of its name (RFC 9110 section 5.1). */
  public Optional<String> header(String name) {
    return Optional.ofNullable(event.getHeaders()).orElse(Map.of()).entrySet().stream()
        .filter(header -> name.equalsIgnoreCase(header.getKey()))
        .flatMap(header -> Optional.ofNullable(header.getValue()).stream())
        .findFirst();
  }

  /** What stands in the path for {@code {name}}; "" if nothing. */
  public String pathParameter(String name) {
    return Optional.ofNullable(event.getPathParameters())
        .map(parameters -> parameters.get(name))
        .orElse("");
  }

  /** A parameter of the query string, decoded; the last one if it is repeated. */
  public Optional<String> queryParameter(String name) {
    return Optional.ofNullable(event.getQueryStringParameters())
        .map(parameters -> parameters.get(name));
  }

  /** The body as text; "" if there is none. */
  public String body() {
    String body = Optional.ofNullable(event.getBody()).orElse("");
    return Boolean.TRUE.equals(event.getIsBase64Encoded())
        ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
        : body;
  }

  /** API Gateway's own id of this request. */
  public String requestId() {
    return context()
        .flatMap(context -> Optional.ofNullable(context.getRequestId()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Proxy event: found no requestContext.requestId, expected API Gateway's"));
  }

  /** A claim of the token that the authorizer has checked; absent without authorizer. */
  Optional<String> claim(String name) {
    return context()
        .flatMap(context -> Optional.ofNullable(context.getAuthorizer()))
        .map(authorizer -> authorizer.get("claims"))
        .map(claims -> claims instanceof Map<?, ?> map ? map.get(name) : null)
        .map(Object::toString)
        .filter(claim -> !claim.isBlank());
  }

  private Optional<ProxyRequestContext> context() {
    return Optional.ofNullable(event.getRequestContext());
  }
}
