package cafe.local.states;

import static cafe.local.states.StatesFixture.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.http.Request;
import cafe.local.http.Response;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatesApiTest {
  private final StatesFixture states = new StatesFixture();

  @Test
  void startsARunAndDescribesIt() throws Exception {
    JsonNode started = states.start("r1", "{\\\"reportId\\\":\\\"r1\\\"}");
    assertThat(started.path("executionArn").asText()).isEqualTo(EXECUTION + "r1");
    assertThat(started.path("startDate").decimalValue()).isEqualByComparingTo("1795262400");
    JsonNode run = states.ok("DescribeExecution", "{\"executionArn\":\"" + EXECUTION + "r1\"}");
    assertThat(run.path("status").asText()).isEqualTo("SUCCEEDED");
    assertThat(run.path("output").asText())
        .isEqualTo("{\"reportId\":\"r1\",\"gathered\":{\"rows\":3}}");
    assertThat(run.path("stopDate").decimalValue()).isEqualByComparingTo("1795262400");
  }

  @Test
  void startsOneRunForTheSameNameAndInputWhileItGoesOn() throws Exception {
    states.executions.add(waiting());
    String request = "{\"stateMachineArn\":\"%s-w\",\"name\":\"w1\",\"input\":\"{\\\"n\\\":%d}\"}";
    JsonNode first = states.ok("StartExecution", request.formatted(Machines.ARN, 1));
    assertThat(states.ok("StartExecution", request.formatted(Machines.ARN, 1))).isEqualTo(first);
    assertRefused(
        "StartExecution",
        request.formatted(Machines.ARN, 2),
        "ExecutionAlreadyExists",
        "Execution Already Exists:"
            + " 'arn:aws:states:us-east-1:123456789012:execution:report-w:w1'");
  }

  @Test
  void refusesTheNameOfARunThatHasEnded() throws Exception {
    states.start("r1", "{\\\"reportId\\\":\\\"r1\\\"}");
    assertRefused(
        "StartExecution",
        "{\"stateMachineArn\":\"%s\",\"name\":\"r1\",\"input\":\"{\\\"reportId\\\":\\\"r1\\\"}\"}"
            .formatted(Machines.ARN),
        "ExecutionAlreadyExists",
        "Execution Already Exists: '" + EXECUTION + "r1'");
  }

  @Test
  void refusesANameWithASlash() {
    assertRefused(
        "StartExecution",
        "{\"stateMachineArn\":\"%s\",\"name\":\"a/b\"}".formatted(Machines.ARN),
        "InvalidName",
        "Invalid Name: 'a/b'");
  }

  @Test
  void refusesAnotherMachine() {
    assertRefused(
        "StartExecution",
        "{\"stateMachineArn\":\"other\"}",
        "StateMachineDoesNotExist",
        "State Machine Does Not Exist: 'other'");
  }

  @Test
  void refusesAnotherRun() {
    assertRefused(
        "GetExecutionHistory",
        "{\"executionArn\":\"other\"}",
        "ExecutionDoesNotExist",
        "Execution Does Not Exist: 'other'");
  }

  @Test
  void stopsARun() throws Exception {
    states.executions.add(waiting());
    JsonNode run =
        states.ok(
            "StartExecution", "{\"stateMachineArn\":\"" + Machines.ARN + "-w\",\"name\":\"w1\"}");
    String request =
        "{\"executionArn\":\"" + run.path("executionArn").asText() + "\",\"error\":\"Enough\"}";
    assertThat(states.ok("StopExecution", request).has("stopDate")).isTrue();
    JsonNode stopped = states.ok("DescribeExecution", request);
    assertThat(stopped.path("status").asText()).isEqualTo("ABORTED");
    assertThat(stopped.path("error").asText()).isEqualTo("Enough");
  }

  @Test
  void refusesAnOperationThatIsNotServed() {
    assertRefused(
        "DeleteStateMachine",
        "{}",
        "UnknownOperationException",
        "The operation DeleteStateMachine is not served by the local cloud; these are:"
            + " StartExecution, StopExecution, DescribeExecution, GetExecutionHistory,"
            + " ListExecutions, ListStateMachines, DescribeStateMachine.");
  }

  @Test
  void refusesARequestThatIsNotSigned() throws Exception {
    Response response =
        states.api.handle(new Request("POST", URI.create("/"), Map.of(), new byte[0]));
    assertThat(response.status()).isEqualTo(400);
    assertThat(StatesFixture.body(response).path("__type").asText())
        .isEqualTo("MissingAuthenticationTokenException");
  }

  private static StateMachine waiting() {
    return AslReader.read(
        "report-w",
        Machines.ARN + "-w",
        "role",
        Instant.EPOCH,
        "{\"StartAt\":\"W\",\"States\":{\"W\":{\"Type\":\"Wait\",\"Seconds\":9,\"End\":true}}}");
  }

  private void assertRefused(String operation, String body, String type, String message) {
    Response response = states.call(operation, body);
    assertThat(response.status()).isEqualTo(400);
    ObjectNode expected =
        new ObjectMapper().createObjectNode().put("__type", type).put("message", message);
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo(expected.toString());
  }
}
