package cafe.local.api;

import static cafe.local.api.GatewayFixture.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import cafe.local.http.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is answered in the place of a function, and always with CORS headers. */
class GatewayRefusalTest {
  private final GatewayFixture fixture = new GatewayFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void acceptsATokenAfterBearer() throws Exception {
    assertThat(
            fixture.get("/prod/menu/7", Map.of("authorization", List.of("Bearer good"))).status())
        .isEqualTo(200);
  }

  @Test
  void answers401WithoutAToken() throws Exception {
    assertRefused(
        fixture.get("/prod/menu/7", Map.of()), 401, "Unauthorized", "UnauthorizedException");
  }

  @Test
  void answers401ToAnotherToken() throws Exception {
    assertRefused(
        fixture.get("/prod/menu/7", Map.of("authorization", List.of("bad"))),
        401,
        "Unauthorized",
        "UnauthorizedException");
  }

  @Test
  void answers401ToAnExpiredToken() throws Exception {
    assertRefused(
        fixture.get("/prod/menu/7", Map.of("authorization", List.of("expired"))),
        401,
        "The incoming token has expired",
        "UnauthorizedException");
  }

  @Test
  void answers403ToAnUnknownRoute() throws Exception {
    assertRefused(
        fixture.get("/prod/other", Map.of()),
        403,
        "Missing Authentication Token",
        "MissingAuthenticationTokenException");
  }

  @Test
  void answers403OutsideTheStage() throws Exception {
    assertRefused(fixture.get("/menu", Map.of()), 403, "Forbidden", "ForbiddenException");
  }

  @Test
  void answers502ToAMalformedAnswer() throws Exception {
    assertRefused(
        fixture.get("/prod/menu?answer=malformed", Map.of()),
        502,
        "Internal server error",
        "InternalServerErrorException");
  }

  @Test
  void answers502ToAFailure() throws Exception {
    assertRefused(
        fixture.get("/prod/menu?answer=fails", Map.of()),
        502,
        "Internal server error",
        "InternalServerErrorException");
  }

  @Test
  void answers504ToAFunctionThatTakesTooLong() throws Exception {
    assertRefused(
        fixture
            .gateway(GatewayFixture.DEFINITION.replace("Millis: 9000", "Millis: 100"))
            .handle(GatewayFixture.request("/prod/menu?answer=hangs", Map.of())),
        504,
        "Endpoint request timed out",
        "InternalServerErrorException");
  }

  @Test
  void answersAFaultAsTheGatewayWould() throws Exception {
    Point menu = Point.api("GET", "/menu");
    fixture.faults.next(1, menu, Fault.status(429));
    Response throttled = fixture.get("/prod/menu", Map.of());
    assertThat(throttled.status()).isEqualTo(429);
    assertThat(throttled.headers()).containsEntry("Retry-After", List.of("1"));
    fixture.faults.next(1, menu, Fault.status(503));
    Response down = fixture.get("/prod/menu", Map.of());
    assertThat(GatewayFixture.text(down)).isEqualTo("{\"message\":\"Service Unavailable\"}");
    assertThat(down.headers()).containsEntry("Access-Control-Allow-Origin", List.of(SITE));
    assertThat(fixture.get("/prod/menu", Map.of()).status()).isEqualTo(200);
  }

  private static void assertRefused(Response response, int status, String message, String type) {
    assertThat(response.status()).isEqualTo(status);
    assertThat(GatewayFixture.text(response)).isEqualTo("{\"message\":\"" + message + "\"}");
    assertThat(response.headers())
        .containsEntry("x-amzn-ErrorType", List.of(type))
        .containsEntry("Access-Control-Allow-Origin", List.of(SITE));
  }
}
