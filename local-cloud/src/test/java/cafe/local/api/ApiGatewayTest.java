package cafe.local.api;

import static cafe.local.api.GatewayFixture.LAB;
import static cafe.local.api.GatewayFixture.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.http.Request;
import cafe.local.http.Response;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiGatewayTest {
  private final GatewayFixture fixture = new GatewayFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void givesTheFunctionTheWholeRequest() throws Exception {
    JsonNode event =
        json(fixture.get("/prod/menu?tag=sweet&tag=nuts", Map.of("x-a", List.of("1", "2"))));
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
    Response response = fixture.get("/prod/menu", Map.of());
    String id = json(response).path("requestContext").path("requestId").asText();
    assertThat(response.headers()).containsEntry("x-amzn-RequestId", List.of(id));
  }

  @Test
  void givesTheFunctionClaimsAndPathParameters() throws Exception {
    JsonNode event = json(fixture.get("/prod/menu/7", Map.of("authorization", List.of("good"))));
    assertThat(event.path("resource").asText()).isEqualTo("/menu/{id}");
    assertThat(event.path("pathParameters").toString()).isEqualTo("{\"id\":\"7\"}");
    assertThat(event.path("requestContext").path("authorizer").toString())
        .isEqualTo("{\"claims\":{\"sub\":\"s1\"}}");
  }

  @Test
  void prefersALiteralPath() throws Exception {
    assertThat(json(fixture.get("/prod/menu/today", Map.of())).path("resource").asText())
        .isEqualTo("/menu/today");
  }

  @Test
  void decodesABodyInBase64() throws Exception {
    Response response = fixture.get("/prod/menu?answer=image", Map.of());
    assertThat(GatewayFixture.text(response)).isEqualTo("hello");
    assertThat(response.headers()).containsEntry("Content-Type", List.of("image/png"));
  }

  @Test
  void sendsEveryValueOfAHeader() throws Exception {
    assertThat(fixture.get("/prod/menu", Map.of()).headers())
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

  private Response preflight(String origin) throws Exception {
    return fixture
        .gateway(GatewayFixture.DEFINITION)
        .handle(
            new Request(
                "OPTIONS",
                URI.create("/prod/menu"),
                Map.of("origin", List.of(origin)),
                new byte[0]));
  }

  private static JsonNode json(Response response) throws Exception {
    return new ObjectMapper().readTree(response.body());
  }
}
