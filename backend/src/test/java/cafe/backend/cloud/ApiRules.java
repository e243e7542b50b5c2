package cafe.backend.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must hold of the API: who gets in, from which origin, and what answers. */
final class ApiRules {
  private static final Set<String> OPEN =
      Set.of("get /products", "get /products/on_offer", "get /bean_products");
  private static final String ORIGIN = "'https://${Distribution.DomainName}'";

  private ApiRules() {}

  static List<String> everyMethodButTheMenuNeedsAToken(Template template) {
    List<String> found = new ArrayList<>();
    forEachMethod(
        template,
        (name, method) -> {
          boolean guarded = method.at("/security/0/CognitoAuthorizer").isArray();
          if (!guarded && !name.startsWith("options ") && !OPEN.contains(name)) {
            found.add("Api: " + name + " does not ask for a token of the user pool.");
          }
        });
    return found;
  }

  static List<String> theAuthorizerIsThisUserPool(Template template) {
    JsonNode scheme = body(template).at("/components/securitySchemes/CognitoAuthorizer");
    List<String> found = new ArrayList<>();
    if (!scheme.at("/x-amazon-apigateway-authorizer/type").asText().equals("cognito_user_pools")) {
      found.add("Api: CognitoAuthorizer is not of the type cognito_user_pools.");
    }
    if (!scheme
        .at("/x-amazon-apigateway-authorizer/providerARNs/0/Fn::GetAtt/0")
        .asText()
        .equals("UserPool")) {
      found.add("Api: CognitoAuthorizer does not ask this template's user pool.");
    }
    return found;
  }

  static List<String> everyPreflightIsAnsweredWithoutCode(Template template) {
    List<String> found = new ArrayList<>();
    forEachMethod(
        template,
        (name, method) -> {
          String type = method.at("/x-amazon-apigateway-integration/type").asText();
          if (name.startsWith("options ") && !type.equals("mock")) {
            found.add("Api: " + name + " is answered by '" + type + "', expected mock.");
          }
        });
    return found;
  }

  static List<String> onlyTheSiteIsAnAllowedOrigin(Template template) {
    List<String> found = new ArrayList<>();
    forEachMethod(
        template,
        (name, method) -> {
          JsonNode headers =
              method.at("/x-amazon-apigateway-integration/responses/default/responseParameters");
          JsonNode origin = headers.path("method.response.header.Access-Control-Allow-Origin");
          if (name.startsWith("options ") && !isTheSite(origin)) {
            found.add("Api: " + name + " allows " + origin + ", expected the distribution.");
          }
        });
    body(template)
        .path("x-amazon-apigateway-gateway-responses")
        .properties()
        .forEach(
            answer -> {
              JsonNode headers = answer.getValue().path("responseParameters");
              JsonNode origin = headers.path("gatewayresponse.header.Access-Control-Allow-Origin");
              if (!isTheSite(origin)) {
                found.add(
                    "Api: "
                        + answer.getKey()
                        + " allows "
                        + origin
                        + ", expected the distribution.");
              }
            });
    return found;
  }

  static List<String> everyAnswerOfTheGatewayReachesThePage(Template template) {
    JsonNode answers = body(template).path("x-amazon-apigateway-gateway-responses");
    List<String> found = new ArrayList<>();
    for (String name : List.of("DEFAULT_4XX", "DEFAULT_5XX")) {
      if (answers.path(name).isMissingNode()) {
        found.add("Api: " + name + " has no CORS headers; the page could not read it.");
      }
    }
    return found;
  }

  static List<String> everyMethodCallsAPermittedLiveFunction(Template template) {
    List<String> found = new ArrayList<>();
    forEachMethod(
        template,
        (name, method) -> {
          if (name.startsWith("options ")) {
            return;
          }
          String uri = method.at("/x-amazon-apigateway-integration/uri/Fn::Sub").asText();
          String function = uri.replaceFirst(".*/functions/\\$\\{(\\w+)\\.Arn}:live/.*", "$1");
          if (template.properties(function).isMissingNode()) {
            found.add("Api: " + name + " calls " + uri + ", expected a function's alias live.");
          } else if (!permitted(template, function)) {
            found.add("Api: nothing permits the API to call " + function + ".");
          }
        });
    return found;
  }

  private static boolean permitted(Template template, String function) {
    return template.resources("AWS::Lambda::Permission").values().stream()
        .map(permission -> permission.at("/Properties/FunctionName/Ref").asText())
        .anyMatch(
            alias -> template.properties(alias).at("/FunctionName/Ref").asText().equals(function));
  }

  static List<String> theStageThrottlesAndKeepsTokensOutOfLogs(Template template) {
    List<String> found = new ArrayList<>();
    JsonNode stage = template.properties("ApiStage");
    for (JsonNode setting : stage.path("MethodSettings")) {
      String path = setting.path("ResourcePath").asText();
      if (setting.path("ThrottlingRateLimit").asInt() < 1) {
        found.add("ApiStage: " + path + " has no ThrottlingRateLimit.");
      }
      if (setting.path("DataTraceEnabled").asBoolean(true)) {
        found.add("ApiStage: " + path + " has DataTraceEnabled; it writes tokens to the log.");
      }
    }
    if (!stage.at("/MethodSettings/0/ResourcePath").asText().equals("/*")) {
      found.add("ApiStage: no method setting for /*.");
    }
    if (stage.at("/AccessLogSetting/Fn::If/1/Format").isMissingNode()) {
      found.add("ApiStage: no access log.");
    }
    return found;
  }

  private static boolean isTheSite(JsonNode origin) {
    return origin.path("Fn::Sub").asText().equals(ORIGIN);
  }

  private static JsonNode body(Template template) {
    return template.properties("Api").path("Body");
  }

  private interface Method {
    void accept(String verbAndPath, JsonNode method);
  }

  private static void forEachMethod(Template template, Method visitor) {
    body(template)
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            visitor.accept(
                                method.getKey() + " " + path.getKey(), method.getValue())));
  }
}
