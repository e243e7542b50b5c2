package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** State machines for tests. */
final class Machines {
  static final String ARN = "arn:aws:states:us-east-1:123456789012:stateMachine:report";
  static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:gather:live";

  /** One task with a retry and a catch; the definition that other tests change in one place. */
  static final String TASK =
      """
      {
        "StartAt": "Gather",
        "States": {
          "Gather": {
            "Type": "Task",
            "Resource": "arn:aws:lambda:us-east-1:123456789012:function:gather:live",
            "TimeoutSeconds": 30,
            "Parameters": {"reportId.$": "$.reportId", "at.$": "$$.Execution.StartTime"},
            "ResultSelector": {"rows.$": "$.rows"},
            "ResultPath": "$.gathered",
            "Retry": [{
              "ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "BackoffRate": 2,
              "MaxAttempts": 3, "MaxDelaySeconds": 3, "JitterStrategy": "FULL"
            }],
            "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.failure", "Next": "Failed"}],
            "End": true
          },
          "Failed": {"Type": "Fail", "Error": "ReportFailed", "Cause": "See the history."}
        }
      }
      """;

  private Machines() {}

  static StateMachine read(String definition) {
    return AslReader.read(
        "report",
        ARN,
        "arn:aws:iam::123456789012:role/report",
        Instant.parse("2026-11-21T11:00:00Z"),
        definition);
  }

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  static List<String> types(Execution execution) {
    return execution.history().events().stream().map(event -> event.path("type").asText()).toList();
  }
}
