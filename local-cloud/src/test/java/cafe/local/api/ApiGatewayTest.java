package cafe.local.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.local.faults.Fault;
import cafe.local.faults.Faults;
import cafe.local.faults.Point;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.lambda.Functions;
import cafe.local.template.FunctionResource;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiGatewayTest {
  private static final String SITE = "http://127.0.0.1:8400";
  private static final String LAB = "http://127.0.0.1:9100";
  private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:menu";
  private static final String PROXY =
      """
      {type: aws_proxy, httpMethod: POST, timeoutInMillis: 300,
              uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/%s/invocations}\
      """
          .formatted(FUNCTION);
  private static final String DEFINITION =
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

  private final Faults faults = new Faults();
  private final ApiGateway gateway = gateway(DEFINITION);

  @BeforeAll
  static void expectFailures() {
    FAILURES.setLevel(Level.OFF);
  }

  @AfterAll
  static void close() {
    FAILURES.setLevel(null); // as its parent
    FUNCTIONS.close();
  }

  @Test
  void givesTheFunctionTheWholeRequest() throws Exception {
    JsonNode event = json(get("/prod/menu?tag=sweet&tag=nuts", Map.of("x-a", List.of("1", "2"))));
    assertThat(event.path("path").asText()).isEqualTo("/menu");
    assertThat(event.path("queryStringParameters").toString()).isEqualTo("{\"tag\":\"nuts\"}");
    assertThat(event.path("multiValueQueryStringParameters").toString())
        .isEqualTo("{\"tag\":[\"sweet\",\"nuts\"]}");
    assertThat(event.path("headers").path("X-A").asText()).isEqualTo("2");
    assertThat(event.path("multiValueHeaders").path("X-A").toString()).isEqualTo("[\"1\",\"2\"]");
    assertThat(event.path("pathParameters").isNull()).isTrue();
    assertThat(event.path("body").isNull()).isTrue();
    JsonNode context = event.path("requestContext");
    assertThat(context.path("stage").asText()).isEqualTo("prod");
    assertThat(context.path("path").asText()).isEqualTo("/prod/menu");
    assertThat(context.path("requestTime").asText()).isEqualTo("21/Nov/2026:12:00:00 +0000");
    assertThat(context.has("authorizer")).isFalse();
  }

  @Test
  void givesTheRequestIdToFunctionAndClient() throws Exception {
    Response response = get("/prod/menu", Map.of());
    String id = json(response).path("requestContext").path("requestId").asText();
    assertThat(response.headers()).containsEntry("x-amzn-RequestId", List.of(id));
  }

  @Test
  void givesTheFunctionClaimsAndPathParameters() throws Exception {
    JsonNode event = json(get("/prod/menu/7", Map.of("authorization", List.of("good"))));
    assertThat(event.path("resource").asText()).isEqualTo("/menu/{id}");
    assertThat(event.path("pathParameters").toString()).isEqualTo("{\"id\":\"7\"}");
    assertThat(event.path("requestContext").path("authorizer").toString())
        .isEqualTo("{\"claims\":{\"sub\":\"s1\"}}");
  }

  @Test
  void prefersALiteralPath() throws Exception {
    assertThat(json(get("/prod/menu/today", Map.of())).path("resource").asText())
        .isEqualTo("/menu/today");
  }

  @Test
  void acceptsATokenAfterBearer() throws Exception {
    assertThat(get("/prod/menu/7", Map.of("authorization", List.of("Bearer good"))).status())
        .isEqualTo(200);
  }

  @Test
  void answers401WithoutAToken() throws Exception {
    assertRefused(get("/prod/menu/7", Map.of()), 401, "Unauthorized", "UnauthorizedException");
  }

  @Test
  void answers401ToAnotherToken() throws Exception {
    assertRefused(
        get("/prod/menu/7", Map.of("authorization", List.of("bad"))),
        401,
        "Unauthorized",
        "UnauthorizedException");
  }

  @Test
  void answers401ToAnExpiredToken() throws Exception {
    assertRefused(
        get("/prod/menu/7", Map.of("authorization", List.of("expired"))),
        401,
        "The incoming token has expired",
        "UnauthorizedException");
  }

  @Test
  void answers403ToAnUnknownRoute() throws Exception {
    assertRefused(
        get("/prod/other", Map.of()),
        403,
        "Missing Authentication Token",
        "MissingAuthenticationTokenException");
  }

  @Test
  void answers403OutsideTheStage() throws Exception {
    assertRefused(get("/menu", Map.of()), 403, "Forbidden", "ForbiddenException");
  }

  @Test
  void answers502ToAMalformedAnswer() throws Exception {
    assertRefused(
        get("/prod/menu?answer=malformed", Map.of()),
        502,
        "Internal server error",
        "InternalServerErrorException");
  }

  @Test
  void answers502ToAFailure() throws Exception {
    assertRefused(
        get("/prod/menu?answer=fails", Map.of()),
        502,
        "Internal server error",
        "InternalServerErrorException");
  }

  @Test
  void answers504ToAFunctionThatTakesTooLong() throws Exception {
    assertRefused(
        get("/prod/menu?answer=hangs", Map.of()),
        504,
        "Endpoint request timed out",
        "InternalServerErrorException");
  }

  @Test
  void decodesABodyInBase64() throws Exception {
    Response response = get("/prod/menu?answer=image", Map.of());
    assertThat(text(response)).isEqualTo("hello");
    assertThat(response.headers()).containsEntry("Content-Type", List.of("image/png"));
  }

  @Test
  void sendsEveryValueOfAHeader() throws Exception {
    assertThat(get("/prod/menu", Map.of()).headers())
        .containsEntry("Set-Cookie", List.of("a=1", "b=2"));
  }

  @Test
  void answersAPreflightWithTheOriginThatAsks() throws Exception {
    assertThat(preflight(SITE).headers())
        .containsEntry("Access-Control-Allow-Origin", List.of(SITE));
    assertThat(preflight(LAB).headers()).containsEntry("Access-Control-Allow-Origin", List.of(LAB));
    assertThat(preflight("http://127.0.0.1:6666").headers())
        .containsEntry("Access-Control-Allow-Origin", List.of(SITE));
    assertThat(preflight(SITE).status()).isEqualTo(204);
  }

  @Test
  void answersAFaultAsTheGatewayWould() throws Exception {
    Point menu = Point.api("GET", "/menu");
    faults.next(1, menu, Fault.status(429));
    Response throttled = get("/prod/menu", Map.of());
    assertThat(throttled.status()).isEqualTo(429);
    assertThat(throttled.headers()).containsEntry("Retry-After", List.of("1"));
    faults.next(1, menu, Fault.status(503));
    Response down = get("/prod/menu", Map.of());
    assertThat(text(down)).isEqualTo("{\"message\":\"Service Unavailable\"}");
    assertThat(down.headers()).containsEntry("Access-Control-Allow-Origin", List.of(SITE));
    assertThat(get("/prod/menu", Map.of()).status()).isEqualTo(200);
  }

  @Test
  void refusesAnExtensionThatIsNotServed() {
    assertDefinitionRefused(
        "paths:\n",
        "x-amazon-apigateway-binary-media-types: [image/png]\npaths:\n",
        "the definition: the field x-amazon-apigateway-binary-media-types is not served here;"
            + " these are: x-amazon-apigateway-authorizer, x-amazon-apigateway-authtype,"
            + " x-amazon-apigateway-gateway-responses, x-amazon-apigateway-integration.");
  }

  @Test
  void refusesAFieldOfAnIntegrationThatIsNotServed() {
    assertDefinitionRefused(
        "timeoutInMillis: 300",
        "contentHandling: CONVERT_TO_TEXT",
        "GET /menu, integration: the field contentHandling is not served here; these are:"
            + " httpMethod, requestTemplates, responses, timeoutInMillis, type, uri.");
  }

  @Test
  void refusesATimeoutOfMoreThan29Seconds() {
    assertDefinitionRefused(
        "timeoutInMillis: 300",
        "timeoutInMillis: 29001",
        "GET /menu: timeoutInMillis is 29001, it must be from 50 to 29000.");
  }

  @Test
  void refusesAnIntegrationThatIsNeitherAFunctionNorAMock() {
    assertDefinitionRefused(
        "type: mock",
        "type: http_proxy",
        "OPTIONS /menu: integrations of the type http_proxy are not served here; these are:"
            + " aws_proxy, mock.");
  }

  @Test
  void refusesAnAuthorizerOfAnotherType() {
    assertDefinitionRefused(
        "{type: cognito_user_pools, providerARNs",
        "{type: request, providerARNs",
        "GET /menu/{id}: the authorizer CognitoAuthorizer is of type request; only"
            + " cognito_user_pools is served here.");
  }

  @Test
  void refusesAHeaderThatIsComputed() {
    assertDefinitionRefused(
        "\"'GET, OPTIONS'\"",
        "method.request.header.Origin",
        "OPTIONS /menu: the parameter"
            + " method.response.header.Access-Control-Allow-Methods:"
            + " method.request.header.Origin is not a header with a static value in quotes.");
  }

  private static void assertRefused(Response response, int status, String message, String type) {
    assertThat(response.status()).isEqualTo(status);
    assertThat(text(response)).isEqualTo("{\"message\":\"" + message + "\"}");
    assertThat(response.headers())
        .containsEntry("x-amzn-ErrorType", List.of(type))
        .containsEntry("Access-Control-Allow-Origin", List.of(SITE));
  }

  private void assertDefinitionRefused(String found, String instead, String message) {
    assertThat(DEFINITION).contains(found);
    assertThatThrownBy(() -> gateway(DEFINITION.replace(found, instead)))
        .isInstanceOf(ApiException.class)
        .hasMessage("The API cannot be served: " + message);
  }

  private Response preflight(String origin) throws Exception {
    return gateway.handle(
        new Request(
            "OPTIONS", URI.create("/prod/menu"), Map.of("origin", List.of(origin)), new byte[0]));
  }

  private Response get(String uri, Map<String, List<String>> headers) throws Exception {
    return gateway.handle(new Request("GET", URI.create(uri), headers, new byte[0]));
  }

  private ApiGateway gateway(String definition) {
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

  private static JsonNode json(Response response) throws Exception {
    return new ObjectMapper().readTree(response.body());
  }

  private static String text(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
