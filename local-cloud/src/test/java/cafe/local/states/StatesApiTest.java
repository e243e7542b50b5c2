package cafe.local.states;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.http.Request;
import cafe.local.http.Response;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatesApiTest {
  private static final String EXECUTION = "arn:aws:states:us-east-1:123456789012:execution:report:";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final VirtualTime time = new VirtualTime();
  private final Executions executions =
      new Executions(call -> Machines.json("{\"rows\":3}"), time.timing(1));
  private final StatesApi api = new StatesApi(executions);

  StatesApiTest() {
    executions.add(Machines.read(Machines.TASK));
  }

  @Test
  void startsARunAndDescribesIt() throws Exception {
    JsonNode started = start("r1", "{\\\"reportId\\\":\\\"r1\\\"}");
    assertThat(started.path("executionArn").asText()).isEqualTo(EXECUTION + "r1");
    assertThat(started.path("startDate").decimalValue()).isEqualByComparingTo("1795262400");
    JsonNode run = ok("DescribeExecution", "{\"executionArn\":\"" + EXECUTION + "r1\"}");
    assertThat(run.path("status").asText()).isEqualTo("SUCCEEDED");
    assertThat(run.path("output").asText())
        .isEqualTo("{\"reportId\":\"r1\",\"gathered\":{\"rows\":3}}");
    assertThat(run.path("stopDate").decimalValue()).isEqualByComparingTo("1795262400");
  }

  @Test
  void startsOneRunForTheSameNameAndInputWhileItGoesOn() throws Exception {
    executions.add(waiting());
    String request = "{\"stateMachineArn\":\"%s-w\",\"name\":\"w1\",\"input\":\"{\\\"n\\\":%d}\"}";
    JsonNode first = ok("StartExecution", request.formatted(Machines.ARN, 1));
    assertThat(ok("StartExecution", request.formatted(Machines.ARN, 1))).isEqualTo(first);
    assertRefused(
        "StartExecution",
        request.formatted(Machines.ARN, 2),
        "ExecutionAlreadyExists",
        "Execution Already Exists:"
            + " 'arn:aws:states:us-east-1:123456789012:execution:report-w:w1'");
  }

  @Test
  void refusesTheNameOfARunThatHasEnded() throws Exception {
    start("r1", "{\\\"reportId\\\":\\\"r1\\\"}");
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
  void givesTheHistoryPageByPage() throws Exception {
    start("r1", "{\\\"reportId\\\":\\\"r1\\\"}");
    String request = "{\"executionArn\":\"" + EXECUTION + "r1\",\"maxResults\":4%s}";
    JsonNode first = ok("GetExecutionHistory", request.formatted(""));
    assertThat(first.path("events")).hasSize(4);
    JsonNode second =
        ok(
            "GetExecutionHistory",
            request.formatted(",\"nextToken\":\"" + first.path("nextToken").asText() + "\""));
    assertThat(second.path("events").path(0).path("id").asInt()).isEqualTo(5);
    assertThat(second.has("nextToken")).isFalse();
  }

  @Test
  void givesTheHistoryFromItsEnd() throws Exception {
    start("r1", "{\\\"reportId\\\":\\\"r1\\\"}");
    JsonNode history =
        ok(
            "GetExecutionHistory",
            "{\"executionArn\":\"" + EXECUTION + "r1\",\"reverseOrder\":true}");
    assertThat(history.path("events").path(0).path("type").asText())
        .isEqualTo("ExecutionSucceeded");
  }

  @Test
  void listsRunsOfAStatusNewestFirst() throws Exception {
    start("r1", "{\\\"reportId\\\":\\\"r1\\\"}");
    start("r2", "{\\\"reportId\\\":\\\"r2\\\"}");
    start("r3", "{}");
    String request = "{\"stateMachineArn\":\"" + Machines.ARN + "\",\"statusFilter\":\"%s\"}";
    assertThat(ok("ListExecutions", request.formatted("SUCCEEDED")).findValuesAsText("name"))
        .isEqualTo(List.of("r2", "r1"));
    time.passUntilIdle();
    assertThat(ok("ListExecutions", request.formatted("FAILED")).findValuesAsText("name"))
        .isEqualTo(List.of("r3"));
  }

  @Test
  void stopsARun() throws Exception {
    executions.add(waiting());
    JsonNode run =
        ok("StartExecution", "{\"stateMachineArn\":\"" + Machines.ARN + "-w\",\"name\":\"w1\"}");
    String request =
        "{\"executionArn\":\"" + run.path("executionArn").asText() + "\",\"error\":\"Enough\"}";
    assertThat(ok("StopExecution", request).has("stopDate")).isTrue();
    JsonNode stopped = ok("DescribeExecution", request);
    assertThat(stopped.path("status").asText()).isEqualTo("ABORTED");
    assertThat(stopped.path("error").asText()).isEqualTo("Enough");
  }

  @Test
  void listsAndDescribesMachines() throws Exception {
    JsonNode machine = ok("ListStateMachines", "{}").path("stateMachines").path(0);
    assertThat(machine.path("name").asText()).isEqualTo("report");
    JsonNode described =
        ok("DescribeStateMachine", "{\"stateMachineArn\":\"" + Machines.ARN + "\"}");
    assertThat(described.path("definition").asText()).isEqualTo(Machines.TASK);
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
    Response response = api.handle(new Request("POST", URI.create("/"), Map.of(), new byte[0]));
    assertThat(response.status()).isEqualTo(400);
    assertThat(body(response).path("__type").asText())
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

  private JsonNode start(String name, String input) throws Exception {
    return ok(
        "StartExecution",
        "{\"stateMachineArn\":\"%s\",\"name\":\"%s\",\"input\":\"%s\"}"
            .formatted(Machines.ARN, name, input));
  }

  private JsonNode ok(String operation, String body) throws Exception {
    Response response = call(operation, body);
    assertThat(response.status())
        .as(new String(response.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    return body(response);
  }

  private void assertRefused(String operation, String body, String type, String message) {
    Response response = call(operation, body);
    assertThat(response.status()).isEqualTo(400);
    ObjectNode expected = JSON.createObjectNode().put("__type", type).put("message", message);
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo(expected.toString());
  }

  private Response call(String operation, String body) {
    Map<String, List<String>> headers =
        Map.of(
            "authorization", List.of("AWS4-HMAC-SHA256 .."),
            "x-amz-target", List.of("AWSStepFunctions." + operation));
    return api.handle(
        new Request("POST", URI.create("/"), headers, body.getBytes(StandardCharsets.UTF_8)));
  }

  private static JsonNode body(Response response) throws Exception {
    return JSON.reader()
        .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readTree(new String(response.body(), StandardCharsets.UTF_8));
  }
}
