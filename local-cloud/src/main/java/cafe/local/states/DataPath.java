package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference path of the Amazon States Language: {@code $}, {@code $.owner.email}, {@code $['a
 * b'][0]}, and {@code $$.Execution.Name} into the context object. No wildcards, no filters.
 */
final class DataPath {
  private static final Pattern STEP =
      Pattern.compile("\\.([A-Za-z_][A-Za-z0-9_-]*)|\\['([^']+)'\\]|\\[(\\d{1,9})\\]");

  private final String text;
  private final boolean ofContext;
  private final List<Object> steps;

  private DataPath(String text, boolean ofContext, List<Object> steps) {
    this.text = text;
    this.ofContext = ofContext;
    this.steps = steps;
  }

  static DataPath parse(String where, String text) {
    boolean ofContext = text.startsWith("$$");
    int at = ofContext ? 2 : 1;
    if (!text.startsWith("$")) {
      throw new AslException(where, "the path " + text + " does not start with $.");
    }
    List<Object> steps = new ArrayList<>();
    Matcher step = STEP.matcher(text);
    while (at < text.length()) {
      if (!step.find(at) || step.start() != at) {
        throw new AslException(
            where,
            "the path "
                + text
                + " has more than names and indexes ($.name, $['a name'], $[0]), which are all that"
                + " is interpreted here.");
      }
      steps.add(step(step));
      at = step.end();
    }
    return new DataPath(text, ofContext, List.copyOf(steps));
  }

  private static Object step(Matcher step) {
    if (step.group(3) != null) {
      return Integer.valueOf(step.group(3));
    }
    return step.group(1) != null ? step.group(1) : step.group(2);
  }

  /** Whether a value can be put there: names only, not in the context object. */
  boolean isWritable() {
    return !ofContext && steps.stream().allMatch(String.class::isInstance);
  }

  JsonNode read(JsonNode input, JsonNode context) throws TaskFailure {
    JsonNode node = ofContext ? context : input;
    for (Object step : steps) {
      node = step instanceof Integer index ? node.path(index) : node.path(step.toString());
    }
    if (node.isMissingNode()) {
      throw new TaskFailure(
          "States.Runtime",
          "The JSONPath '" + text + "' could not be found in the input '" + input + "'");
    }
    return node;
  }

  /**
   * The document with the value put there, as ResultPath does; the given document stays as it is.
   */
  JsonNode write(JsonNode document, JsonNode value) {
    if (steps.isEmpty()) {
      return value;
    }
    ObjectNode root = object(document);
    ObjectNode node = root;
    for (Object step : steps.subList(0, steps.size() - 1)) {
      ObjectNode child = object(node.path(step.toString()));
      node.set(step.toString(), child);
      node = child;
    }
    node.set(steps.get(steps.size() - 1).toString(), value);
    return root;
  }

  private static ObjectNode object(JsonNode node) {
    return node.isObject() ? node.deepCopy() : JsonNodeFactory.instance.objectNode();
  }

  @Override
  public String toString() {
    return text;
  }
}
