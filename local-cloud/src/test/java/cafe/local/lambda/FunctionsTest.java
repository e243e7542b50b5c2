package cafe.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.template.FunctionResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FunctionsTest {
  private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:";
  private static final Logger FAILURES = Logger.getLogger(LocalFunction.class.getName());
  private static final Functions FUNCTIONS =
      new Functions(
          List.of(
              function("echo", Duration.ofSeconds(10)), function("hasty", Duration.ofSeconds(2))),
          Map.of("AWS_REGION", "us-east-1"));

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
  void callsTheHandlerWithItsEnvironmentAndContext() throws Exception {
    Invocation invocation = invoke("echo", "{\"bean\":\"Arabica\"}");
    assertThat(invocation.failed()).isFalse();
    assertThat(json(invocation))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    "{\"bean\":\"Arabica\",\"function\":\"echo\",\"table\":\"Beans\","
                        + "\"region\":\"us-east-1\",\"inTime\":true}"));
  }

  @Test
  void callsAFunctionByItsAlias() throws Exception {
    assertThat(FUNCTIONS.invoke(ARN + "echo:live", bytes("{}"))).isPresent();
  }

  @Test
  void knowsNoOtherFunction() throws Exception {
    assertThat(FUNCTIONS.invoke(ARN + "other", bytes("{}"))).isEmpty();
  }

  @Test
  void reportsAFailureAsLambdaDoes() throws Exception {
    Invocation invocation = invoke("echo", "{\"fail\":\"no beans\"}");
    assertThat(invocation.failed()).isTrue();
    assertThat(json(invocation).path("errorType").asText())
        .isEqualTo("java.lang.IllegalArgumentException");
    assertThat(json(invocation).path("errorMessage").asText()).isEqualTo("no beans");
    assertThat(json(invocation).path("stackTrace").path(0).asText()).contains("EchoHandler");
  }

  @Test
  void endsACallAtItsTimeout() throws Exception {
    Invocation invocation = invoke("hasty", "{\"hang\":true}");
    assertThat(invocation.failed()).isTrue();
    assertThat(json(invocation).path("errorType").asText()).isEqualTo("Sandbox.Timedout");
    assertThat(json(invocation).path("errorMessage").asText())
        .matches("RequestId: [0-9a-f-]{36} Error: Task timed out after 2\\.00 seconds");
  }

  @Test
  void servesTheNextCallAfterATimeout() throws Exception {
    invoke("hasty", "{\"hang\":true}");
    assertThat(invoke("hasty", "{}").failed()).isFalse();
  }

  @Test
  void refusesAResultOfMoreThanSixMegabytes() throws Exception {
    Invocation invocation = invoke("echo", "{\"bytes\":6291557}");
    assertThat(new String(invocation.payload(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"errorType\":\"Function.ResponseSizeTooLarge\",\"errorMessage\":\"Response payload"
                + " size exceeded maximum allowed payload size (6291556 bytes).\"}");
  }

  private static FunctionResource function(String name, Duration timeout) {
    return new FunctionResource(
        name,
        name,
        ARN + name,
        EchoHandler.class.getName(),
        timeout,
        128,
        Map.of("TABLE", "Beans"));
  }

  private static Invocation invoke(String name, String event) throws InterruptedException {
    return FUNCTIONS.invoke(ARN + name, bytes(event)).orElseThrow();
  }

  private static JsonNode json(Invocation invocation) throws Exception {
    return new ObjectMapper().readTree(invocation.payload());
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
