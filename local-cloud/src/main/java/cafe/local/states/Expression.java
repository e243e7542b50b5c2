package cafe.local.states;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.UUID;

/** What may stand behind a name that ends with {@code .$}: a path, or an intrinsic function. */
sealed interface Expression {

  JsonNode value(JsonNode input, JsonNode context) throws TaskFailure;

  /** A path. */
  record Reference(DataPath path) implements Expression {
    @Override
    public JsonNode value(JsonNode input, JsonNode context) throws TaskFailure {
      return path.read(input, context);
    }
  }

  /** A literal argument of a function. */
  record Literal(JsonNode value) implements Expression {
    @Override
    public JsonNode value(JsonNode input, JsonNode context) {
      return value;
    }
  }

  /** A call of an intrinsic function. */
  record Call(Function function, List<Expression> arguments) implements Expression {
    @Override
    public JsonNode value(JsonNode input, JsonNode context) throws TaskFailure {
      ArrayNode values = new ObjectMapper().createArrayNode();
      for (Expression argument : arguments) {
        values.add(argument.value(input, context));
      }
      return function.apply(values);
    }
  }

  /** The intrinsic functions that are interpreted here. */
  enum Function {
    FORMAT("States.Format") {
      @Override
      JsonNode apply(ArrayNode arguments) throws TaskFailure {
        return new TextNode(format(arguments));
      }
    },
    STRING_TO_JSON("States.StringToJson") {
      @Override
      JsonNode apply(ArrayNode arguments) throws TaskFailure {
        try {
          return new ObjectMapper().readTree(arguments.path(0).asText());
        } catch (JsonProcessingException malformed) {
          throw new TaskFailure("States.IntrinsicFailure", malformed.getOriginalMessage());
        }
      }
    },
    JSON_TO_STRING("States.JsonToString") {
      @Override
      JsonNode apply(ArrayNode arguments) {
        return new TextNode(arguments.path(0).toString());
      }
    },
    ARRAY("States.Array") {
      @Override
      JsonNode apply(ArrayNode arguments) {
        return arguments;
      }
    },
    UUID_V4("States.UUID") {
      @Override
      JsonNode apply(ArrayNode arguments) {
        return new TextNode(UUID.randomUUID().toString());
      }
    };

    final String title;

    Function(String title) {
      this.title = title;
    }

    abstract JsonNode apply(ArrayNode arguments) throws TaskFailure;

    private static String format(ArrayNode arguments) throws TaskFailure {
      String pattern = arguments.path(0).asText();
      String[] parts = pattern.split("\\{\\}", -1);
      if (parts.length != arguments.size()) {
        throw new TaskFailure(
            "States.IntrinsicFailure",
            "States.Format has %d places for %d values in '%s'"
                .formatted(parts.length - 1, arguments.size() - 1, pattern));
      }
      StringBuilder text = new StringBuilder(parts[0]);
      for (int i = 1; i < parts.length; i++) {
        JsonNode value = arguments.get(i);
        text.append(value.isTextual() ? value.textValue() : value.toString()).append(parts[i]);
      }
      return text.toString();
    }
  }
}
