package cafe.local.api;

import cafe.local.faults.Faults;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.lambda.Functions;
import cafe.local.template.FunctionResource;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A gateway before one function, which answers as the query asks; its failures are not logged. The
 * function is loaded once, and ends with the JVM.
 */
final class GatewayFixture implements AutoCloseable {
  static final String SITE = "http://127.0.0.1:8400";
  static final String LAB = "http://127.0.0.1:9100";
  private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:menu";
  private static final String PROXY =
      """
      {type: aws_proxy, httpMethod: POST, timeoutInMillis: 9000,
              uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/%s/invocations}\
      """
          .formatted(FUNCTION);
  static final String DEFINITION =
      """
      paths:
        /menu:
          get:
            x-amazon-apigateway-integration: PROXY
          options:
            x-amazon-apigateway-integration:
              type: mock
              requestTemplates: {application/json: '{"statusCode": 204}'}
              responses:
                default:
                  statusCode: "204"
                  responseParameters:
                    method.response.header.Access-Control-Allow-Origin: "'SITE'"
                    method.response.header.Access-Control-Allow-Methods: "'GET, OPTIONS'"
        /menu/today:
          get:
            x-amazon-apigateway-integration: PROXY
        /menu/{id}:
          get:
            security: [{CognitoAuthorizer: []}]
            x-amazon-apigateway-integration: PROXY
      components:
        securitySchemes:
          CognitoAuthorizer:
            x-amazon-apigateway-authtype: cognito_user_pools
            x-amazon-apigateway-authorizer: {type: cognito_user_pools, providerARNs: [arn]}
      x-amazon-apigateway-gateway-responses:
        DEFAULT_4XX:
          responseParameters: {gatewayresponse.header.Access-Control-Allow-Origin: "'SITE'"}
        DEFAULT_5XX:
          responseParameters: {gatewayresponse.header.Access-Control-Allow-Origin: "'SITE'"}
        THROTTLED:
          statusCode: 429
          responseParameters: {gatewayresponse.header.Retry-After: "'1'"}
      """
          .replace("PROXY", PROXY)
          .replace("SITE", SITE);

  private static final Logger FAILURES = Logger.getLogger("cafe.local.lambda");
  private static final Functions FUNCTIONS =
      new Functions(
          List.of(
              new FunctionResource(
                  "Menu",
                  "menu",
                  FUNCTION,
                  ProxyHandler.class.getName(),
                  Duration.ofSeconds(60),
                  128,
                  Map.of())),
          Map.of());

  final Faults faults = new Faults();

  GatewayFixture() {
    FAILURES.setLevel(Level.OFF);
  }

  ApiGateway gateway(String definition) {
    Authorizer authorizer =
        token ->
            switch (token) {
              case "good" -> new Authorizer.Granted(Map.of("sub", "s1"));
              case "expired" -> new Authorizer.Expired();
              default -> new Authorizer.Refused();
            };
    try {
      return new ApiGateway(
          new ObjectMapper(new YAMLFactory()).readTree(definition),
          "prod",
          "123456789012",
          new ApiGateway.Parts(
              FUNCTIONS,
              authorizer,
              new AllowedOrigins(List.of(SITE, LAB)),
              faults,
              Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC)));
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  Response get(String uri, Map<String, List<String>> headers) throws Exception {
    return gateway(DEFINITION).handle(request(uri, headers));
  }

  static Request request(String uri, Map<String, List<String>> headers) {
    return new Request("GET", URI.create(uri), headers, new byte[0]);
  }

  static String text(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    FAILURES.setLevel(null); // as its parent
  }
}
