package cafe.backend.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must hold of a state machine in which nothing may end in silence. */
final class MachineRules {
  private MachineRules() {}

  static List<String> unguardedTasks(JsonNode machine) {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : machine.path("States").properties()) {
      JsonNode state = entry.getValue();
      if (!state.path("Type").asText().equals("Task")) {
        continue;
      }
      if (!isPatient(state.at("/Retry/0"))) {
        found.add(entry.getKey() + ": no Retry of States.ALL with backoff and full jitter");
      }
      if (state.path("TimeoutSeconds").asInt() < 1) {
        found.add(entry.getKey() + ": no TimeoutSeconds");
      }
      String expected = entry.getKey().equals("NotifyFailure") ? "Failed" : "NotifyFailure";
      String next = caught(state.at("/Catch/0"));
      if (!next.equals(expected)) {
        found.add(entry.getKey() + ": its failure goes to " + next + ", expected " + expected);
      }
    }
    return found;
  }

  /** Every task but the last succeeds at the last attempt; then all of NotifyFailure. */
  static int slowestRunSeconds(JsonNode machine) {
    int seconds = 0;
    for (JsonNode state : machine.path("States")) {
      JsonNode retry = state.at("/Retry/0");
      int attempts = 1 + retry.path("MaxAttempts").asInt();
      int pauses = retry.path("MaxAttempts").asInt() * retry.path("MaxDelaySeconds").asInt();
      seconds += attempts * state.path("TimeoutSeconds").asInt() + pauses;
    }
    return seconds;
  }

  private static boolean isPatient(JsonNode retry) {
    return retry.at("/ErrorEquals/0").asText().equals("States.ALL")
        && retry.path("IntervalSeconds").asInt() == 1
        && retry.path("BackoffRate").asDouble() == 2
        && retry.path("MaxAttempts").asInt() == 3
        && retry.path("MaxDelaySeconds").asInt() == 10
        && retry.path("JitterStrategy").asText().equals("FULL");
  }

  private static String caught(JsonNode catcher) {
    return catcher.at("/ErrorEquals/0").asText().equals("States.ALL")
        ? catcher.path("Next").asText()
        : "";
  }
}
