package cafe.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An OpenAPI 3.0 document with API Gateway's extensions ("OpenAPI extensions for API Gateway"). An
 * extension that is not served here is refused by name.
 *
 * @param routes the methods of all paths
 * @param gatewayResponses the answers of API Gateway itself
 */
record ApiDefinition(List<Route> routes, GatewayResponses gatewayResponses) {
  private static final String INTEGRATION = Extensions.PREFIX + "integration";
  private static final String AUTHORIZER = Extensions.PREFIX + "authorizer";
  private static final String GATEWAY_RESPONSES = Extensions.PREFIX + "gateway-responses";
  private static final Set<String> SERVED =
      Set.of(AUTHORIZER, Extensions.PREFIX + "authtype", GATEWAY_RESPONSES, INTEGRATION);
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch");

  static ApiDefinition read(JsonNode document) {
    Extensions.requireServed("the definition", document, SERVED);
    List<Route> routes = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(method -> routes.add(route(document, path.getKey(), method))));
    return new ApiDefinition(
        List.copyOf(routes), gatewayResponses(document.path(GATEWAY_RESPONSES)));
  }

  private static Route route(JsonNode document, String path, Map.Entry<String, JsonNode> method) {
    String name = method.getKey().toUpperCase(Locale.ROOT);
    String where = name + " " + path;
    return new Route(
        name,
        path,
        isAuthorized(document, where, method.getValue()),
        IntegrationReader.read(where, method.getValue().path(INTEGRATION)));
  }

  private static boolean isAuthorized(JsonNode document, String where, JsonNode method) {
    for (JsonNode requirement : method.path("security")) {
      String scheme = requirement.fieldNames().next();
      JsonNode authorizer =
          document.path("components").path("securitySchemes").path(scheme).path(AUTHORIZER);
      String type = authorizer.path("type").asText();
      if (!type.equals("cognito_user_pools")) {
        throw new ApiException(
            where,
            "the authorizer %s is of type %s; only cognito_user_pools is served here."
                .formatted(scheme, type));
      }
      Extensions.requireKnown(scheme + ", authorizer", authorizer, Set.of("type", "providerARNs"));
      if (!requirement.path(scheme).isEmpty()) {
        throw new ApiException(where, "scopes ask for access tokens, which are not served here.");
      }
    }
    return !method.path("security").isEmpty();
  }

  private static GatewayResponses gatewayResponses(JsonNode section) {
    Map<String, GatewayResponses.Customized> customized = new LinkedHashMap<>();
    section
        .properties()
        .forEach(
            type -> {
              JsonNode answer = type.getValue();
              String where = "gateway response " + type.getKey();
              Extensions.requireKnown(where, answer, Set.of("statusCode", "responseParameters"));
              customized.put(
                  type.getKey(),
                  new GatewayResponses.Customized(
                      Optional.ofNullable(answer.get("statusCode")).map(JsonNode::asInt),
                      Extensions.headers(
                          where, answer.path("responseParameters"), "gatewayresponse.header.")));
            });
    return new GatewayResponses(customized);
  }
}
