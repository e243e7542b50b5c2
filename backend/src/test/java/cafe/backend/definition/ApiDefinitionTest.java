package cafe.backend.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDefinitionTest {
  private static final JsonNode GATEWAY =
      ApiDefinition.root().path("x-amazon-apigateway-gateway-responses");

  @ParameterizedTest
  @CsvSource({
    "UNAUTHORIZED, 401",
    "EXPIRED_TOKEN, 401",
    "ACCESS_DENIED, 403",
    "MISSING_AUTHENTICATION_TOKEN, 403",
    "THROTTLED, 429",
    "INTEGRATION_TIMEOUT, 504"
  })
  void theGatewayAnswersEachRefusalWithItsStatus(String name, int status) {
    assertThat(GATEWAY.path(name).path("statusCode").asInt()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"THROTTLED, 1", "INTEGRATION_TIMEOUT, 2"})
  void theGatewaySaysWhenToTryAgain(String name, String seconds) {
    assertThat(header(name, "Retry-After").asText()).isEqualTo("'" + seconds + "'");
  }

  @Test
  void aPageMayReadEveryAnswerOfTheGateway() {
    assertThat(GATEWAY.properties()).hasSize(8);
    for (Map.Entry<String, JsonNode> response : GATEWAY.properties()) {
      assertThat(header(response.getKey(), "Access-Control-Allow-Origin").path("Fn::Sub").asText())
          .isEqualTo("'${AllowedOrigin}'");
      assertThat(header(response.getKey(), "Access-Control-Expose-Headers").asText())
          .isEqualTo("'Date, Retry-After, x-amzn-ErrorType, x-amzn-RequestId'");
      assertThat(header(response.getKey(), "Cache-Control").asText()).isEqualTo("'no-store'");
    }
  }

  @Test
  void thePreflightOfEachPathAllowsItsMethods() {
    for (Map.Entry<String, JsonNode> path : ApiDefinition.root().path("paths").properties()) {
      List<String> methods = new ArrayList<>();
      path.getValue()
          .fieldNames()
          .forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
      JsonNode headers =
          path.getValue()
              .at("/options/x-amazon-apigateway-integration/responses/default/responseParameters");
      assertThat(headers.path("method.response.header.Access-Control-Allow-Methods").asText())
          .as(path.getKey())
          .isEqualTo("'" + String.join(", ", methods) + "'");
      assertThat(headers.path("method.response.header.Access-Control-Allow-Headers").asText())
          .isEqualTo("'Authorization, Content-Type, Idempotency-Key'");
    }
  }

  /** AWS CloudFormation User Guide, AWS::Include: no short-form tags; and no YAML aliases. */
  @Test
  void isYamlThatCloudFormationIncludes() throws IOException {
    assertThat(Files.readAllLines(Path.of("cloud/api.yaml")))
        .noneMatch(line -> line.matches("^[^\"'#]*[:\\-] [!&*].*"));
  }

  @Test
  void refusesABodyThatDoesNotFit() {
    String good =
        "[{\"id\":1,\"supplier_id\":1,\"type\":\"Arabica\",\"product_name\":\"Kona\","
            + "\"price\":38.5,\"description\":\"\",\"quantity\":3}]";

    ApiDefinition.assertFits("/bean_products", "get", 200, good);
    assertThatThrownBy(
            () ->
                ApiDefinition.assertFits(
                    "/bean_products", "get", 200, good.replace("38.5", "\"38.5\"")))
        .isInstanceOf(AssertionError.class);
  }

  private static JsonNode header(String response, String name) {
    return GATEWAY.path(response).path("responseParameters").path("gatewayresponse.header." + name);
  }
}
