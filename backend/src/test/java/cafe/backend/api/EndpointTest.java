package cafe.backend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.backend.Events;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndpointTest {
  private static final Cors TWO = new Cors(List.of("https://a.example", "https://b.example"));

  @Test
  void tellsOneOriginWithoutVary() {
    Map<String, String> headers =
        new Cors(List.of("https://a.example")).headers(Optional.of("https://stranger.example"));

    assertThat(headers)
        .containsEntry("Access-Control-Allow-Origin", "https://a.example")
        .doesNotContainKey("Vary");
  }

  @Test
  void echoesTheOneOfSeveralOriginsThatAsks() {
    assertThat(TWO.headers(Optional.of("https://b.example")))
        .containsEntry("Access-Control-Allow-Origin", "https://b.example")
        .containsEntry("Vary", "Origin");
  }

  @Test
  void neverEchoesAStranger() {
    assertThat(TWO.headers(Optional.of("https://stranger.example")))
        .containsEntry("Access-Control-Allow-Origin", "https://a.example")
        .containsEntry("Vary", "Origin");
  }

  @Test
  void exposesWhatThePageReads() {
    assertThat(TWO.headers(Optional.empty()))
        .containsEntry(
            "Access-Control-Expose-Headers",
            "Date, Retry-After, x-amzn-ErrorType, x-amzn-RequestId");
  }

  @Test
  void refusesNoOriginAtAll() {
    assertThatThrownBy(() -> new Cors(List.of()))
        .hasMessage("Allowed origins: found none, expected at least one");
  }

  @Test
  void answersAnUnexpectedFailureWithoutItsWords() {
    APIGatewayProxyResponseEvent answer =
        new Endpoint(TWO)
            .answer(
                Events.get("/products"),
                request -> {
                  throw new IllegalStateException("arn:aws:iam::1:secret");
                });

    assertThat(answer.getStatusCode()).isEqualTo(500);
    assertThat(answer.getBody())
        .isEqualTo(
            "{\"message\":\"Something is wrong on our side; its cause has been written down.\"}");
    assertThat(answer.getHeaders()).containsEntry("Cache-Control", "no-store");
  }

  @Test
  void findsAHeaderWhateverItsCase() {
    APIGatewayProxyResponseEvent answer =
        new Endpoint(TWO)
            .answer(
                Events.withHeader(Events.get("/products"), "idempotency-KEY", "k"),
                request ->
                    Answer.neverStored(
                        JsonNodeFactory.instance.textNode(
                            request.header("Idempotency-Key").orElse(""))));

    assertThat(answer.getBody()).isEqualTo("\"k\"");
  }
}
