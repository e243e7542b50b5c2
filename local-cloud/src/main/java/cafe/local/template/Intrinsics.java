package cafe.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Evaluates CloudFormation's intrinsic functions in their long form. */
final class Intrinsics {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)\\}");

  private final Function<String, String> references;
  private final Predicate<String> conditions;

  /**
   * An evaluator.
   *
   * @param references the value of a name: a parameter, a logical id, or {@code Id.Attribute}
   * @param conditions whether the condition of that name holds
   */
  Intrinsics(Function<String, String> references, Predicate<String> conditions) {
    this.references = references;
    this.conditions = conditions;
  }

  /** The node with every function in it replaced by its value. */
  JsonNode evaluate(JsonNode node) {
    if (node.isArray()) {
      ArrayNode values = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> values.add(evaluate(element)));
      return values;
    }
    if (!node.isObject()) {
      return node;
    }
    if (node.size() == 1) {
      Map.Entry<String, JsonNode> only = node.properties().iterator().next();
      if (only.getKey().equals("Ref") || only.getKey().startsWith("Fn::")) {
        return call(only.getKey(), only.getValue());
      }
    }
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    node.properties()
        .forEach(
            field -> {
              JsonNode value = evaluate(field.getValue());
              if (!value.isMissingNode()) {
                values.set(field.getKey(), value);
              }
            });
    return values;
  }

  /** Whether a node of the section Conditions holds. */
  boolean holds(JsonNode condition) {
    if (condition.has("Condition")) {
      return conditions.test(condition.path("Condition").asText());
    }
    Map.Entry<String, JsonNode> only = condition.properties().iterator().next();
    JsonNode operands = only.getValue();
    return switch (only.getKey()) {
      case "Fn::Equals" ->
          evaluate(operands.path(0)).asText().equals(evaluate(operands.path(1)).asText());
      case "Fn::Not" -> !holds(operands.path(0));
      case "Fn::And" -> elements(operands).stream().allMatch(this::holds);
      case "Fn::Or" -> elements(operands).stream().anyMatch(this::holds);
      default -> throw unknown(only.getKey());
    };
  }

  private JsonNode call(String function, JsonNode argument) {
    return switch (function) {
      case "Ref" ->
          argument.asText().equals("AWS::NoValue")
              ? JsonNodeFactory.instance.missingNode()
              : text(references.apply(argument.asText()));
      case "Fn::GetAtt" ->
          text(
              references.apply(
                  elements(argument).stream()
                      .map(JsonNode::asText)
                      .collect(Collectors.joining("."))));
      case "Fn::Sub" -> text(substitute(argument));
      case "Fn::If" -> evaluate(argument.path(conditions.test(argument.path(0).asText()) ? 1 : 2));
      case "Fn::Join" -> text(join(argument));
      case "Fn::Split" -> split(argument);
      case "Fn::Select" -> evaluate(argument.path(1)).path(evaluate(argument.path(0)).asInt());
      default -> throw unknown(function);
    };
  }

  private String substitute(JsonNode argument) {
    Map<String, String> own = new HashMap<>();
    if (argument.isArray()) {
      argument
          .path(1)
          .properties()
          .forEach(value -> own.put(value.getKey(), evaluate(value.getValue()).asText()));
    }
    String pattern = argument.isArray() ? argument.path(0).asText() : argument.asText();
    Matcher variable = VARIABLE.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (variable.find()) {
      String name = variable.group(1);
      String value = own.containsKey(name) ? own.get(name) : references.apply(name);
      variable.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    return variable.appendTail(text).toString();
  }

  private String join(JsonNode argument) {
    return elements(evaluate(argument.path(1))).stream()
        .map(JsonNode::asText)
        .collect(Collectors.joining(argument.path(0).asText()));
  }

  private JsonNode split(JsonNode argument) {
    ArrayNode parts = JsonNodeFactory.instance.arrayNode();
    String separator = Pattern.quote(argument.path(0).asText());
    for (String part : evaluate(argument.path(1)).asText().split(separator, -1)) {
      parts.add(part);
    }
    return parts;
  }

  private static JsonNode text(String value) {
    return TextNode.valueOf(value);
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static TemplateException unknown(String function) {
    return new TemplateException(
        function,
        "this function is not evaluated here; these are: Ref, Fn::And, Fn::Equals, Fn::GetAtt,"
            + " Fn::If, Fn::Join, Fn::Not, Fn::Or, Fn::Select, Fn::Split, Fn::Sub.");
  }
}
