package cafe.backend;

import cafe.backend.report.ReportId;
import java.util.Map;

/** What the state machine gives to a task: texts, by the names in {@code report.asl.json}. */
final class TaskInput {
  private final Map<String, Object> fields;

  TaskInput(Map<String, Object> fields) {
    this.fields = fields;
  }

  ReportId reportId() {
    return new ReportId(text("reportId"));
  }

  String text(String name) {
    if (fields.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(
        "Task input "
            + name
            + ": found no text, expected one. Compare the task's Parameters in report.asl.json.");
  }
}
