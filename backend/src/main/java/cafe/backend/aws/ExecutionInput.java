package cafe.backend.aws;

import cafe.backend.report.ReportId;
import cafe.backend.report.Requester;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The input of an execution: {@code {"reportId", "owner": {"sub", "name", "email"}}}. No time is in
 * it: the same click must give the same input.
 */
final class ExecutionInput {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExecutionInput() {}

  static String write(ReportId id, Requester requester) {
    ObjectNode input = JSON.createObjectNode().put("reportId", id.text());
    input
        .putObject("owner")
        .put("sub", requester.sub())
        .put("name", requester.name())
        .put("email", requester.email());
    return input.toString();
  }

  /** Whose run it is; "" for an execution that was not started by the API. */
  static String ownerSub(String input) {
    try {
      return JSON.readTree(input).path("owner").path("sub").asText();
    } catch (JsonProcessingException notOurs) {
      throw new IllegalStateException(
          "Execution input: found no JSON, expected an object", notOurs);
    }
  }
}
