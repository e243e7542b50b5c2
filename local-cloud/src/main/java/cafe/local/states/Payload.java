package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A payload template (Parameters, ResultSelector): JSON in which {@code "name.$"} is computed. */
sealed interface Payload {

  JsonNode value(JsonNode input, JsonNode context) throws TaskFailure;

  static Payload parse(String where, JsonNode template) {
    if (template.isObject()) {
      Map<String, Payload> fields = new LinkedHashMap<>();
      template.properties().forEach(field -> parseField(where, field, fields));
      return new Fields(fields);
    }
    if (template.isArray()) {
      List<Payload> elements = new ArrayList<>();
      template.forEach(element -> elements.add(parse(where, element)));
      return new Elements(elements);
    }
    return new Computed(new Expression.Literal(template));
  }

  private static void parseField(
      String where, Map.Entry<String, JsonNode> field, Map<String, Payload> fields) {
    String name = field.getKey();
    if (!name.endsWith(".$")) {
      fields.put(name, parse(where, field.getValue()));
      return;
    }
    if (!field.getValue().isTextual()) {
      throw new AslException(where, name + " ends with .$ and must be a path or a call.");
    }
    Expression expression = ExpressionParser.parse(where + ", " + name, field.getValue().asText());
    fields.put(name.substring(0, name.length() - 2), new Computed(expression));
  }

  /** An object. */
  record Fields(Map<String, Payload> fields) implements Payload {
    @Override
    public JsonNode value(JsonNode input, JsonNode context) throws TaskFailure {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, Payload> field : fields.entrySet()) {
        object.set(field.getKey(), field.getValue().value(input, context));
      }
      return object;
    }
  }

  /** An array. */
  record Elements(List<Payload> elements) implements Payload {
    @Override
    public JsonNode value(JsonNode input, JsonNode context) throws TaskFailure {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      for (Payload element : elements) {
        array.add(element.value(input, context));
      }
      return array;
    }
  }

  /** A constant, a path or a call. */
  record Computed(Expression expression) implements Payload {
    @Override
    public JsonNode value(JsonNode input, JsonNode context) throws TaskFailure {
      return expression.value(input, context);
    }
  }
}
