package cafe.local.states;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Loads a definition in the Amazon States Language (states-language.net). What this interpreter
 * does not run is refused here by name, not skipped when it is reached.
 */
public final class AslReader {
  private static final Set<String> MACHINE_FIELDS =
      Set.of("Comment", "StartAt", "States", "TimeoutSeconds", "Version", "QueryLanguage");

  private AslReader() {}

  /**
   * Loads a state machine.
   *
   * @param definition JSON, all substitutions made
   * @throws AslException if this interpreter would not run it
   */
  public static StateMachine read(
      String name, String arn, String roleArn, Instant createdAt, String definition) {
    JsonNode root = parse(name, definition);
    AslFields fields = AslFields.of(name, root, MACHINE_FIELDS);
    if (!fields.text("QueryLanguage").orElse("JSONPath").equals("JSONPath")) {
      throw new AslException(name, "only the QueryLanguage JSONPath is interpreted here.");
    }
    Map<String, State> states = new LinkedHashMap<>();
    root.path("States")
        .properties()
        .forEach(
            state ->
                states.put(state.getKey(), StateReader.read(state.getKey(), state.getValue())));
    String startAt = fields.requiredText("StartAt");
    requireState(name + ", StartAt", startAt, states);
    states.values().forEach(state -> requireTargets(state, states));
    return new StateMachine(
        name,
        arn,
        roleArn,
        createdAt,
        definition,
        startAt,
        fields.seconds("TimeoutSeconds"),
        Map.copyOf(states));
  }

  private static JsonNode parse(String name, String definition) {
    try {
      return new ObjectMapper().readTree(definition);
    } catch (JsonProcessingException malformed) {
      throw new AslException(name, "it is not JSON: " + malformed.getOriginalMessage());
    }
  }

  private static void requireTargets(State state, Map<String, State> states) {
    Stream<String> caught =
        state instanceof State.Task task
            ? task.catchers().stream().map(Catcher::next)
            : Stream.empty();
    Stream.concat(state.next().stream(), caught)
        .forEach(target -> requireState("state " + state.name(), target, states));
  }

  private static void requireState(String where, String target, Map<String, State> states) {
    if (!states.containsKey(target)) {
      throw new AslException(where, "there is no state " + target + ".");
    }
  }
}
