package cafe.local.states;

import static cafe.local.states.StatesFixture.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatesReadsTest {
  private final StatesFixture states = new StatesFixture();

  @Test
  void givesTheHistoryPageByPage() throws Exception {
    states.start("r1", "{\\\"reportId\\\":\\\"r1\\\"}");
    String request = "{\"executionArn\":\"" + EXECUTION + "r1\",\"maxResults\":4%s}";
    JsonNode first = states.ok("GetExecutionHistory", request.formatted(""));
    assertThat(first.path("events")).hasSize(4);
    JsonNode second =
        states.ok(
            "GetExecutionHistory",
            request.formatted(",\"nextToken\":\"" + first.path("nextToken").asText() + "\""));
    assertThat(second.path("events").path(0).path("id").asInt()).isEqualTo(5);
    assertThat(second.has("nextToken")).isFalse();
  }

  @Test
  void givesTheHistoryFromItsEnd() throws Exception {
    states.start("r1", "{\\\"reportId\\\":\\\"r1\\\"}");
    JsonNode history =
        states.ok(
            "GetExecutionHistory",
            "{\"executionArn\":\"" + EXECUTION + "r1\",\"reverseOrder\":true}");
    assertThat(history.path("events").path(0).path("type").asText())
        .isEqualTo("ExecutionSucceeded");
  }

  @Test
  void listsRunsOfAStatusNewestFirst() throws Exception {
    states.start("r1", "{\\\"reportId\\\":\\\"r1\\\"}");
    states.start("r2", "{\\\"reportId\\\":\\\"r2\\\"}");
    states.start("r3", "{}");
    String request = "{\"stateMachineArn\":\"" + Machines.ARN + "\",\"statusFilter\":\"%s\"}";
    assertThat(states.ok("ListExecutions", request.formatted("SUCCEEDED")).findValuesAsText("name"))
        .isEqualTo(List.of("r2", "r1"));
    states.time.passUntilIdle();
    assertThat(states.ok("ListExecutions", request.formatted("FAILED")).findValuesAsText("name"))
        .isEqualTo(List.of("r3"));
  }

  @Test
  void listsAndDescribesMachines() throws Exception {
    JsonNode machine = states.ok("ListStateMachines", "{}").path("stateMachines").path(0);
    assertThat(machine.path("name").asText()).isEqualTo("report");
    JsonNode described =
        states.ok("DescribeStateMachine", "{\"stateMachineArn\":\"" + Machines.ARN + "\"}");
    assertThat(described.path("definition").asText()).isEqualTo(Machines.TASK);
  }
}
