package cafe.build.stack.template;

import static cafe.build.stack.template.Checks.accepts;
import static cafe.build.stack.template.Checks.good;
import static cafe.build.stack.template.Checks.refuses;

import org.junit.jupiter.api.Test;

class ApiRulesTest {
  private static final String BODY = "/Resources/Api/Properties/Body";

  @Test
  void everyMethodButTheMenuNeedsAToken() {
    accepts(ApiRules::everyMethodButTheMenuNeedsAToken);
  }

  @Test
  void refusesAnOpenReport() {
    refuses(
        ApiRules::everyMethodButTheMenuNeedsAToken,
        good().without(BODY + "/paths/~1reports~1{id}/get/security"),
        "Api: get /reports/{id} does not ask for a token of the user pool.");
  }

  @Test
  void theAuthorizerIsThisUserPool() {
    accepts(ApiRules::theAuthorizerIsThisUserPool);
  }

  @Test
  void refusesAnAuthorizerOfAnotherKind() {
    refuses(
        ApiRules::theAuthorizerIsThisUserPool,
        good()
            .with(
                BODY
                    + "/components/securitySchemes/CognitoAuthorizer/x-amazon-apigateway-authorizer/type",
                "token"),
        "Api: CognitoAuthorizer is not of the type cognito_user_pools.");
  }

  @Test
  void refusesAnAuthorizerThatAsksAnotherPool() {
    refuses(
        ApiRules::theAuthorizerIsThisUserPool,
        good()
            .without(
                BODY
                    + "/components/securitySchemes/CognitoAuthorizer/x-amazon-apigateway-authorizer"
                    + "/providerARNs"),
        "Api: CognitoAuthorizer does not ask this template's user pool.");
  }

  @Test
  void everyPreflightIsAnsweredWithoutCode() {
    accepts(ApiRules::everyPreflightIsAnsweredWithoutCode);
  }

  @Test
  void refusesAPreflightThatRunsAFunction() {
    refuses(
        ApiRules::everyPreflightIsAnsweredWithoutCode,
        good()
            .with(
                BODY + "/paths/~1products/options/x-amazon-apigateway-integration/type",
                "aws_proxy"),
        "Api: options /products is answered by 'aws_proxy', expected mock.");
  }

  @Test
  void onlyTheSiteIsAnAllowedOrigin() {
    accepts(ApiRules::onlyTheSiteIsAnAllowedOrigin);
  }

  @Test
  void refusesAnAnswerForEveryOrigin() {
    refuses(
        ApiRules::onlyTheSiteIsAnAllowedOrigin,
        good()
            .with(
                BODY
                    + "/x-amazon-apigateway-gateway-responses/UNAUTHORIZED/responseParameters"
                    + "/gatewayresponse.header.Access-Control-Allow-Origin",
                "'*'"),
        "Api: UNAUTHORIZED allows \"'*'\", expected the distribution.");
  }

  @Test
  void everyAnswerOfTheGatewayReachesThePage() {
    accepts(ApiRules::everyAnswerOfTheGatewayReachesThePage);
  }

  @Test
  void refusesServerErrorsThatThePageCannotRead() {
    refuses(
        ApiRules::everyAnswerOfTheGatewayReachesThePage,
        good().without(BODY + "/x-amazon-apigateway-gateway-responses/DEFAULT_5XX"),
        "Api: DEFAULT_5XX has no CORS headers; the page could not read it.");
  }

  @Test
  void everyMethodCallsAPermittedLiveFunction() {
    accepts(ApiRules::everyMethodCallsAPermittedLiveFunction);
  }

  @Test
  void refusesAMethodThatCallsTheUnpublishedCode() {
    refuses(
        ApiRules::everyMethodCallsAPermittedLiveFunction,
        good()
            .with(
                BODY + "/paths/~1bean_products/get/x-amazon-apigateway-integration/uri/Fn::Sub",
                "arn:x/functions/${BeansFunction.Arn}/invocations"),
        "Api: get /bean_products calls arn:x/functions/${BeansFunction.Arn}/invocations, expected a"
            + " function's alias live.");
  }

  @Test
  void refusesAFunctionThatTheApiMayNotCall() {
    refuses(
        ApiRules::everyMethodCallsAPermittedLiveFunction,
        good().without("/Resources/BeansPermission"),
        "Api: nothing permits the API to call BeansFunction.");
  }

  @Test
  void theStageThrottlesAndKeepsTokensOutOfLogs() {
    accepts(ApiRules::theStageThrottlesAndKeepsTokensOutOfLogs);
  }

  @Test
  void refusesAStageWithoutMethodSettings() {
    refuses(
        ApiRules::theStageThrottlesAndKeepsTokensOutOfLogs,
        good().without("/Resources/ApiStage/Properties/MethodSettings"),
        "ApiStage: no method setting for /*.");
  }

  @Test
  void refusesTokensInTheLog() {
    refuses(
        ApiRules::theStageThrottlesAndKeepsTokensOutOfLogs,
        withSetting("DataTraceEnabled", true),
        "ApiStage: /* has DataTraceEnabled; it writes tokens to the log.");
  }

  @Test
  void refusesAStageWithoutALimit() {
    refuses(
        ApiRules::theStageThrottlesAndKeepsTokensOutOfLogs,
        withSetting("ThrottlingRateLimit", 0),
        "ApiStage: /* has no ThrottlingRateLimit.");
  }

  @Test
  void refusesAStageWithoutAnAccessLog() {
    refuses(
        ApiRules::theStageThrottlesAndKeepsTokensOutOfLogs,
        good().without("/Resources/ApiStage/Properties/AccessLogSetting"),
        "ApiStage: no access log.");
  }

  private static Template withSetting(String name, Object value) {
    return good().with("/Resources/ApiStage/Properties/MethodSettings/0/" + name, value);
  }
}
