package cafe.local.api;

import static cafe.local.api.GatewayFixture.DEFINITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is not served here is refused when the definition is read, by name. */
class ApiDefinitionTest {
  private final GatewayFixture fixture = new GatewayFixture();

  @AfterEach
  void close() {
    fixture.close();
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
        "timeoutInMillis: 9000",
        "contentHandling: CONVERT_TO_TEXT",
        "GET /menu, integration: the field contentHandling is not served here; these are:"
            + " httpMethod, requestTemplates, responses, timeoutInMillis, type, uri.");
  }

  @Test
  void refusesATimeoutOfMoreThan29Seconds() {
    assertDefinitionRefused(
        "timeoutInMillis: 9000",
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

  private void assertDefinitionRefused(String found, String instead, String message) {
    assertThat(DEFINITION).contains(found);
    assertThatThrownBy(() -> fixture.gateway(DEFINITION.replace(found, instead)))
        .isInstanceOf(ApiException.class)
        .hasMessage("The API cannot be served: " + message);
  }
}
