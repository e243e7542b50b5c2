package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one state of a definition. */
final class StateReader {
  /** Amazon States Language, "Task state". */
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(99_999_999);

  private static final Set<String> COMMON = Set.of("Type", "Comment");
  private static final Set<String> STEP = union(COMMON, Set.of("Next", "End"));
  private static final Set<String> FLOW =
      union(STEP, Set.of("InputPath", "OutputPath", "Parameters", "ResultPath"));
  private static final Set<String> TASK =
      union(FLOW, Set.of("Resource", "ResultSelector", "TimeoutSeconds", "Retry", "Catch"));

  private StateReader() {}

  static State read(String name, JsonNode state) {
    String where = "state " + name;
    String type = state.path("Type").asText();
    return switch (type) {
      case "Task" -> task(name, AslFields.of(where, state, TASK));
      case "Pass" -> pass(name, AslFields.of(where, state, union(FLOW, Set.of("Result"))));
      case "Wait" -> pause(name, AslFields.of(where, state, union(STEP, Set.of("Seconds"))));
      case "Succeed" -> succeed(name, AslFields.of(where, state, COMMON));
      case "Fail" ->
          fail(
              name,
              AslFields.of(
                  where, state, union(COMMON, Set.of("Error", "ErrorPath", "Cause", "CausePath"))));
      default ->
          throw new AslException(
              where,
              "the Type "
                  + (type.isEmpty() ? "is missing" : type + " is not interpreted here")
                  + "; these are: Fail, Pass, Succeed, Task, Wait.");
    };
  }

  private static State task(String name, AslFields fields) {
    return new State.Task(
        name,
        next(fields),
        resource(fields),
        flow(fields),
        fields.seconds("TimeoutSeconds").orElse(DEFAULT_TIMEOUT),
        fields.list("Retry").stream().map(retry -> retrier(fields.where(), retry)).toList(),
        fields.list("Catch").stream().map(caught -> catcher(fields.where(), caught)).toList());
  }

  private static String resource(AslFields fields) {
    String resource = fields.requiredText("Resource");
    if (TaskKind.of(resource).isEmpty()) {
      throw new AslException(
          fields.where(),
          "the Resource "
              + resource
              + " is not served here; these are: the ARN of a Lambda function,"
              + " arn:aws:states:::lambda:invoke, arn:aws:states:::sns:publish.");
    }
    return resource;
  }

  private static State pass(String name, AslFields fields) {
    return new State.Pass(name, next(fields), flow(fields), fields.node("Result"));
  }

  private static State pause(String name, AslFields fields) {
    Duration duration =
        fields
            .seconds("Seconds")
            .orElseThrow(() -> new AslException(fields.where(), "Seconds is missing."));
    return new State.Wait(name, next(fields), duration);
  }

  private static State succeed(String name, AslFields fields) {
    fields.requiredText("Type");
    return new State.Succeed(name);
  }

  private static State fail(String name, AslFields fields) {
    return new State.Fail(name, textOrPath(fields, "Error"), textOrPath(fields, "Cause"));
  }

  private static Expression textOrPath(AslFields fields, String field) {
    Optional<String> path = fields.text(field + "Path");
    return path.isPresent()
        ? ExpressionParser.parse(fields.where() + ", " + field + "Path", path.get())
        : new Expression.Literal(TextNode.valueOf(fields.text(field).orElse("")));
  }

  private static Optional<String> next(AslFields fields) {
    Optional<String> next = fields.text("Next");
    if (next.isPresent() == fields.flag("End")) {
      throw new AslException(fields.where(), "either Next or End: true must be there.");
    }
    return next;
  }

  private static Flow flow(AslFields fields) {
    Optional<DataPath> resultPath = fields.path("ResultPath");
    if (resultPath.isPresent() && !resultPath.get().isWritable()) {
      throw new AslException(
          fields.where(), "nothing can be put at the ResultPath " + resultPath.get() + ".");
    }
    return new Flow(
        fields.path("InputPath"),
        payload(fields, "Parameters"),
        payload(fields, "ResultSelector"),
        resultPath,
        fields.path("OutputPath"));
  }

  private static Optional<Payload> payload(AslFields fields, String field) {
    return fields.node(field).map(node -> Payload.parse(fields.where() + ", " + field, node));
  }

  private static Retrier retrier(String where, JsonNode retry) {
    AslFields fields =
        AslFields.of(
            where + ", Retry",
            retry,
            Set.of(
                "ErrorEquals",
                "IntervalSeconds",
                "MaxAttempts",
                "BackoffRate",
                "MaxDelaySeconds",
                "JitterStrategy",
                "Comment"));
    return new Retrier(
        errors(fields),
        fields.seconds("IntervalSeconds").orElse(Duration.ofSeconds(1)),
        (int) fields.number("MaxAttempts", 3),
        fields.number("BackoffRate", 2),
        fields.seconds("MaxDelaySeconds"),
        fields.text("JitterStrategy").orElse("NONE").equals("FULL"));
  }

  private static Catcher catcher(String where, JsonNode caught) {
    AslFields fields =
        AslFields.of(
            where + ", Catch", caught, Set.of("ErrorEquals", "Next", "ResultPath", "Comment"));
    return new Catcher(errors(fields), fields.requiredText("Next"), fields.path("ResultPath"));
  }

  private static List<String> errors(AslFields fields) {
    List<String> errors = fields.texts("ErrorEquals");
    if (errors.isEmpty()) {
      throw new AslException(fields.where(), "ErrorEquals names no error.");
    }
    return errors;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return Set.copyOf(all);
  }
}
