package cafe.local.states;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.UUID;

/**
 * The Step Functions API (AWS JSON 1.0): the operations that start, stop and read runs. Others are
 * refused by name.
 */
public final class StatesApi implements Handler {
  private static final String TARGET = "AWSStepFunctions.";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Executions executions;
  private final StatesReads reads;

  /** The API of these state machines. */
  public StatesApi(Executions executions) {
    this.executions = executions;
    this.reads = new StatesReads(executions);
  }

  @Override
  public Response handle(Request request) {
    try {
      return json(200, perform(request));
    } catch (ServiceFault fault) {
      ObjectNode body = JSON.createObjectNode();
      return json(400, body.put("__type", fault.type()).put("message", fault.getMessage()));
    }
  }

  private JsonNode perform(Request request) throws ServiceFault {
    if (request.header("Authorization").isEmpty()) {
      throw new ServiceFault("MissingAuthenticationTokenException", "Missing Authentication Token");
    }
    String target = request.header("X-Amz-Target").orElse("");
    String operation = target.startsWith(TARGET) ? target.substring(TARGET.length()) : target;
    JsonNode body = parse(request);
    return switch (operation) {
      case "StartExecution" -> start(body);
      case "StopExecution" -> stop(body);
      case "DescribeExecution" -> reads.describeExecution(body);
      case "GetExecutionHistory" -> reads.history(body);
      case "ListExecutions" -> reads.listExecutions(body);
      case "ListStateMachines" -> reads.listStateMachines(body);
      case "DescribeStateMachine" -> reads.describeStateMachine(body);
      default ->
          throw new ServiceFault(
              "UnknownOperationException",
              "The operation "
                  + operation
                  + " is not served by the local cloud; these are: StartExecution, StopExecution,"
                  + " DescribeExecution, GetExecutionHistory, ListExecutions, ListStateMachines,"
                  + " DescribeStateMachine.");
    };
  }

  private JsonNode start(JsonNode body) throws ServiceFault {
    StateMachine machine = reads.machine(body);
    String name = body.path("name").asText(UUID.randomUUID().toString());
    // CreateStateMachine and StartExecution: names have 1 to 80 of these characters
    if (!name.matches("[^\\s<>{}\\[\\]?*\"#%\\\\^|~`$&,;:/\\p{Cntrl}]{1,80}")) {
      throw new ServiceFault("InvalidName", "Invalid Name: '" + name + "'");
    }
    JsonNode input;
    try {
      input = JSON.readTree(body.path("input").asText("{}"));
    } catch (JsonProcessingException malformed) {
      throw new ServiceFault(
          "InvalidExecutionInput",
          "Invalid State Machine Execution Input: '" + malformed.getOriginalMessage() + "'");
    }
    Execution started =
        executions
            .start(machine, name, input)
            .orElseThrow(
                () ->
                    new ServiceFault(
                        "ExecutionAlreadyExists",
                        "Execution Already Exists: '" + machine.executionArn(name) + "'"));
    return JSON.createObjectNode()
        .put("executionArn", started.arn())
        .put("startDate", Timestamps.seconds(started.startedAt()));
  }

  private JsonNode stop(JsonNode body) throws ServiceFault {
    Execution execution = reads.execution(body);
    execution.abort(new TaskFailure(body.path("error").asText(""), body.path("cause").asText("")));
    ObjectNode answer = JSON.createObjectNode();
    execution.stoppedAt().ifPresent(stopped -> answer.put("stopDate", Timestamps.seconds(stopped)));
    return answer;
  }

  private static JsonNode parse(Request request) throws ServiceFault {
    try {
      return JSON.readTree(request.body());
    } catch (IOException malformed) {
      throw new ServiceFault("SerializationException", "The request is not JSON");
    }
  }

  private static Response json(int status, JsonNode body) {
    return Response.text(status, "application/x-amz-json-1.0", body.toString())
        .with("x-amzn-RequestId", UUID.randomUUID().toString());
  }
}
