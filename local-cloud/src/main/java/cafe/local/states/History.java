package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The events of one run, in the form of GetExecutionHistory. */
final class History {
  private final Clock clock;
  private final List<ObjectNode> events = new ArrayList<>();

  History(Clock clock) {
    this.clock = clock;
  }

  /** The events so far, oldest first. */
  synchronized List<ObjectNode> events() {
    return List.copyOf(events);
  }

  /** An event without details. */
  void add(String type) {
    add(type, "", details());
  }

  /** An event with details under that name. */
  synchronized void add(String type, String detailsName, ObjectNode details) {
    int id = events.size() + 1;
    ObjectNode event =
        JsonNodeFactory.instance
            .objectNode()
            .put("timestamp", Timestamps.seconds(clock.instant()))
            .put("type", type)
            .put("id", id)
            // The first state follows no event, as in the service itself
            .put("previousEventId", id == 2 ? 0 : id - 1);
    if (!detailsName.isEmpty()) {
      event.set(detailsName, details);
    }
    events.add(event);
  }

  void entered(State state, JsonNode input) {
    add(
        state.type() + "StateEntered",
        "stateEnteredEventDetails",
        withText(details().put("name", state.name()), "input", input));
  }

  void exited(State state, JsonNode output) {
    add(
        state.type() + "StateExited",
        "stateExitedEventDetails",
        withText(details().put("name", state.name()), "output", output));
  }

  void taskScheduled(State.Task task, TaskKind kind, JsonNode input) {
    ObjectNode details = about(task, kind);
    if (kind == TaskKind.FUNCTION) {
      withText(details, "input", input);
    } else {
      details.put("region", "us-east-1").put("parameters", input.toString());
    }
    add(kind.events() + "Scheduled", name(kind, "Scheduled"), details);
    if (kind == TaskKind.FUNCTION) {
      add("LambdaFunctionStarted");
    } else {
      add("TaskStarted", "taskStartedEventDetails", about(task, kind));
    }
  }

  void taskSucceeded(State.Task task, TaskKind kind, JsonNode output) {
    ObjectNode details = kind == TaskKind.FUNCTION ? details() : about(task, kind);
    add(kind.events() + "Succeeded", name(kind, "Succeeded"), withText(details, "output", output));
  }

  void taskFailed(State.Task task, TaskKind kind, TaskFailure failure) {
    String how = failure.error().equals("States.Timeout") ? "TimedOut" : "Failed";
    ObjectNode details = kind == TaskKind.FUNCTION ? details() : about(task, kind);
    details.put("error", failure.error()).put("cause", failure.cause());
    add(kind.events() + how, name(kind, how), details);
  }

  static ObjectNode details() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Payloads are strings of JSON here, with a note whether they were shortened. */
  static ObjectNode withText(ObjectNode details, String field, JsonNode payload) {
    details.put(field, payload.toString());
    details.putObject(field + "Details").put("truncated", false);
    return details;
  }

  private static ObjectNode about(State.Task task, TaskKind kind) {
    return kind == TaskKind.FUNCTION
        ? details().put("resource", task.resource())
        : details().put("resourceType", kind.service()).put("resource", kind.action());
  }

  private static String name(TaskKind kind, String how) {
    String events = kind.events();
    return Character.toLowerCase(events.charAt(0)) + events.substring(1) + how + "EventDetails";
  }
}
