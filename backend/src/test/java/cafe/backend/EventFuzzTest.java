package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.backend.api.Cors;
import cafe.backend.api.OwnersOnly;
import cafe.backend.report.ReportLink;
import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Defends the handlers against any event: headers, parameters and claims that are absent, null, odd
 * or somebody else's. They answer always, and 200 only to an owner.
 */
class EventFuzzTest {
  private static final String EVENT =
      "{\"resource\":\"/create_report\",\"path\":\"/create_report\",\"httpMethod\":\"POST\","
          + "\"headers\":{\"Origin\":\"https://cafe.example\",\"Idempotency-Key\":"
          + "\"0123456789abcdef\"},\"queryStringParameters\":{\"idempotency_key\":"
          + "\"fedcba9876543210\"},\"pathParameters\":{\"id\":\""
          + "0a".repeat(32)
          + "\"},\"requestContext\":{\"requestId\":\"c6af9ac6\",\"authorizer\":{\"claims\":{"
          + "\"sub\":\"frank-sub\",\"token_use\":\"id\",\"cognito:groups\":\"staff,owner\","
          + "\"name\":\"Frank\",\"email\":\"frank@cafe.example\"}}},\"body\":null}";
  private static final List<String> GOOD =
      List.of(
          EVENT,
          EVENT.replace("\"Idempotency-Key\":\"0123456789abcdef\"", "\"x\":null"),
          EVENT.replace("\"https://cafe.example\"", "null"),
          EVENT.replace("\"body\":null", "\"body\":\"{\\\"favourites\\\":[]}\""),
          "{}",
          "{\"headers\":null,\"requestContext\":null}");

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final Cors CORS = new Cors(List.of("https://cafe.example"));
  private static final OwnersOnly OWNERS = new OwnersOnly("owner");

  private final CreateReportHandler create =
      new CreateReportHandler(new FakeRuns(), new FakeLists(), OWNERS, CORS);
  private final ReportStatusHandler status =
      new ReportStatusHandler(
          new FakeRuns(),
          id -> new ReportLink("https://s3.example/" + id, Duration.ofHours(1), FakeRuns.STARTED),
          OWNERS,
          CORS);

  private final FavouritesHandler favourites =
      new FavouritesHandler(
          new FakeGuests(),
          new FavouritesHandlerTest.TwoPastries(),
          Clock.fixed(FakeRuns.STARTED, ZoneOffset.UTC),
          CORS);

  static Stream<byte[]> seeds() {
    return Texts.seeds(GOOD);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] event) {
    anyEventIsAnsweredAndOnlyOwnersAreServed(Texts.of(event));
  }

  @Property
  void anyEventIsAnsweredAndOnlyOwnersAreServed(@ForAll("events") String text) {
    Optional<APIGatewayProxyRequestEvent> event = event(text);
    if (event.isPresent()) {
      checkForm(text, favourites.handleRequest(event.get(), NoContext.CONTEXT));
      check(text, create.handleRequest(event.get(), NoContext.CONTEXT));
      check(text, status.handleRequest(event.get(), NoContext.CONTEXT));
    }
  }

  @Provide
  Arbitrary<String> events() {
    return Damaged.of(GOOD);
  }

  private static void check(String text, APIGatewayProxyResponseEvent answer) {
    checkForm(text, answer);
    if (answer.getStatusCode() == 200) {
      assertThat(text).contains("owner");
    }
  }

  private static void checkForm(String text, APIGatewayProxyResponseEvent answer) {
    assertThat(answer.getStatusCode()).isIn(200, 400, 401, 403, 404, 500);
    if (answer.getStatusCode() == 500) {
      assertThat(text).as("API Gateway's own id").doesNotContain("\"requestId\":\"c6af9ac6\"");
    }
    assertThat(answer.getHeaders())
        .containsEntry("Access-Control-Allow-Origin", "https://cafe.example");
    assertThat(answer.getBody()).startsWith("{").endsWith("}");
  }

  /** As Lambda reads it; what is no event reaches no handler. */
  private static Optional<APIGatewayProxyRequestEvent> event(String text) {
    try {
      return Optional.ofNullable(JSON.readValue(text, APIGatewayProxyRequestEvent.class));
    } catch (JsonProcessingException noEvent) {
      return Optional.empty();
    }
  }
}
