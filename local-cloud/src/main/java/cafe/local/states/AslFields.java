package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The fields of one object of a definition; what is not known by name is refused. */
final class AslFields {
  private final String where;
  private final JsonNode object;

  private AslFields(String where, JsonNode object) {
    this.where = where;
    this.object = object;
  }

  static AslFields of(String where, JsonNode object, Set<String> known) {
    if (!object.isObject()) {
      throw new AslException(where, "an object was expected, found " + object);
    }
    object
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                throw new AslException(
                    where,
                    "the field %s is not interpreted here; these are: %s."
                        .formatted(field, String.join(", ", new TreeSet<>(known))));
              }
            });
    return new AslFields(where, object);
  }

  String where() {
    return where;
  }

  Optional<JsonNode> node(String field) {
    return Optional.ofNullable(object.get(field));
  }

  Optional<String> text(String field) {
    return node(field)
        .map(
            value -> {
              if (!value.isTextual()) {
                throw new AslException(where, field + " is not a string: " + value);
              }
              return value.textValue();
            });
  }

  String requiredText(String field) {
    return text(field).orElseThrow(() -> new AslException(where, field + " is missing."));
  }

  boolean flag(String field) {
    return object.path(field).asBoolean(false);
  }

  double number(String field, double otherwise) {
    JsonNode value = object.path(field);
    if (value.isMissingNode()) {
      return otherwise;
    }
    if (!value.isNumber()) {
      throw new AslException(where, field + " is not a number: " + value);
    }
    return value.doubleValue();
  }

  Optional<Duration> seconds(String field) {
    return object.has(field)
        ? Optional.of(Duration.ofMillis(Math.round(number(field, 0) * 1000)))
        : Optional.empty();
  }

  List<JsonNode> list(String field) {
    return StreamSupport.stream(object.path(field).spliterator(), false).toList();
  }

  List<String> texts(String field) {
    return list(field).stream().map(JsonNode::asText).toList();
  }

  /** A path: the whole document if the field is absent, nothing if it is null. */
  Optional<DataPath> path(String field) {
    JsonNode value = object.path(field);
    if (value.isNull()) {
      return Optional.empty();
    }
    String path = value.isMissingNode() ? "$" : value.asText();
    return Optional.of(DataPath.parse(where + ", " + field, path));
  }
}
