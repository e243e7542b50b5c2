package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The operations of the Step Functions API that read. */
final class StatesReads {
  /** Page sizes: AWS Step Functions API Reference, maxResults. */
  private static final int DEFAULT_PAGE = 100;

  private static final int MAX_PAGE = 1000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Executions executions;

  StatesReads(Executions executions) {
    this.executions = executions;
  }

  StateMachine machine(JsonNode body) throws ServiceFault {
    String arn = body.path("stateMachineArn").asText();
    return executions
        .machine(arn)
        .orElseThrow(
            () ->
                new ServiceFault(
                    "StateMachineDoesNotExist", "State Machine Does Not Exist: '" + arn + "'"));
  }

  Execution execution(JsonNode body) throws ServiceFault {
    String arn = body.path("executionArn").asText();
    return executions
        .execution(arn)
        .orElseThrow(
            () ->
                new ServiceFault(
                    "ExecutionDoesNotExist", "Execution Does Not Exist: '" + arn + "'"));
  }

  JsonNode describeExecution(JsonNode body) throws ServiceFault {
    Execution execution = execution(body);
    ObjectNode answer = summary(execution);
    History.withText(answer, "input", execution.input());
    ((ObjectNode) answer.path("inputDetails")).remove("truncated");
    ((ObjectNode) answer.path("inputDetails")).put("included", true);
    execution.output().ifPresent(output -> answer.put("output", output.toString()));
    execution
        .failure()
        .ifPresent(failure -> answer.put("error", failure.error()).put("cause", failure.cause()));
    return answer;
  }

  JsonNode history(JsonNode body) throws ServiceFault {
    List<ObjectNode> events = new ArrayList<>(execution(body).history().events());
    if (body.path("reverseOrder").asBoolean(false)) {
      Collections.reverse(events);
    }
    return page("events", events, body);
  }

  JsonNode listExecutions(JsonNode body) throws ServiceFault {
    StateMachine machine = machine(body);
    String status = body.path("statusFilter").asText("");
    List<ObjectNode> found =
        executions.executions().stream()
            .filter(execution -> execution.machine().arn().equals(machine.arn()))
            .filter(execution -> status.isEmpty() || execution.status().name().equals(status))
            .map(StatesReads::summary)
            .toList();
    return page("executions", found, body);
  }

  JsonNode listStateMachines(JsonNode body) throws ServiceFault {
    List<ObjectNode> found = executions.machines().stream().map(StatesReads::summary).toList();
    return page("stateMachines", found, body);
  }

  JsonNode describeStateMachine(JsonNode body) throws ServiceFault {
    StateMachine machine = machine(body);
    return summary(machine)
        .put("status", "ACTIVE")
        .put("definition", machine.definition())
        .put("roleArn", machine.roleArn());
  }

  private static ObjectNode summary(StateMachine machine) {
    return JSON.createObjectNode()
        .put("stateMachineArn", machine.arn())
        .put("name", machine.name())
        .put("type", "STANDARD")
        .put("creationDate", Timestamps.seconds(machine.createdAt()));
  }

  private static ObjectNode summary(Execution execution) {
    ObjectNode answer =
        JSON.createObjectNode()
            .put("executionArn", execution.arn())
            .put("stateMachineArn", execution.machine().arn())
            .put("name", execution.name())
            .put("status", execution.status().name())
            .put("startDate", Timestamps.seconds(execution.startedAt()));
    execution.stoppedAt().ifPresent(stopped -> answer.put("stopDate", Timestamps.seconds(stopped)));
    return answer;
  }

  /** One page; the token of the next is the number of its first element. */
  private static JsonNode page(String name, List<ObjectNode> all, JsonNode body)
      throws ServiceFault {
    int wanted = body.path("maxResults").asInt(0);
    int size = wanted == 0 ? DEFAULT_PAGE : Math.min(wanted, MAX_PAGE);
    String token = body.path("nextToken").asText("0");
    if (!token.matches("\\d{1,9}")) {
      throw new ServiceFault("InvalidToken", "Invalid Token: '" + token + "'");
    }
    int from = Math.min(Integer.parseInt(token), all.size());
    int to = Math.min(from + size, all.size());
    ObjectNode answer = JSON.createObjectNode();
    all.subList(from, to).forEach(answer.putArray(name)::add);
    if (to < all.size()) {
      answer.put("nextToken", Integer.toString(to));
    }
    return answer;
  }
}
