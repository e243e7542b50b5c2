package cafe.local.cognito.idp;

import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.trail.Sighting;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The fields of a request. A field whose meaning the operation does not know is refused by name.
 */
final class Fields {
  private final String operation;
  private final JsonNode body;
  private final Sighting sighting;

  /**
   * The fields of one request.
   *
   * @param sighting to be told whom the request is about
   */
  Fields(String operation, JsonNode body, Sighting sighting) {
    this.operation = operation;
    this.body = body;
    this.sighting = sighting;
  }

  /** Notes for the trail whom the request is about. */
  void about(User user) {
    sighting.of(user.sub());
  }

  /** Refuses every field but these. */
  Fields only(String... known) {
    for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!List.of(known).contains(name)) {
        throw invalid(
            "The local Cognito's %s does not know the field %s; it knows %s. Leave it out."
                .formatted(operation, name, String.join(", ", known)));
      }
    }
    return this;
  }

  /** Refuses another pool than this one. */
  Fields of(String poolId) {
    String asked = required("UserPoolId");
    if (!asked.equals(poolId)) {
      throw new UserPoolException(
          "ResourceNotFoundException", "User pool " + asked + " does not exist.");
    }
    return this;
  }

  String required(String name) {
    return text(name)
        .filter(value -> !value.isEmpty())
        .orElseThrow(
            () ->
                invalid(
                    "1 validation error detected: Value null at '%s' failed to satisfy constraint:"
                            .formatted(member(name))
                        + " Member must not be null"));
  }

  Optional<String> text(String name) {
    return value(name, JsonNodeType.STRING).map(JsonNode::asText);
  }

  boolean flag(String name) {
    return value(name, JsonNodeType.BOOLEAN).map(JsonNode::asBoolean).orElse(false);
  }

  /** A whole number that is at least 1 or, where 0 stands for none, absent. */
  OptionalInt count(String name, int atMost) {
    Optional<JsonNode> value = value(name, JsonNodeType.NUMBER);
    if (value.isEmpty() || value.get().asInt() == 0) {
      return OptionalInt.empty();
    }
    int count = value.get().asInt();
    if (count < 0 || count > atMost) {
      String bound = count < 0 ? "greater than or equal to 0" : "less than or equal to " + atMost;
      throw invalid(
          "1 validation error detected: Value '%d' at '%s' failed to satisfy constraint: Member must"
                  .formatted(count, member(name))
              + " have value "
              + bound);
    }
    return OptionalInt.of(count);
  }

  boolean has(String name) {
    return body.hasNonNull(name);
  }

  /** The fields of an object in a field; without it there are none. */
  Fields object(String name) {
    JsonNode value = value(name, JsonNodeType.OBJECT).orElse(JsonNodeFactory.instance.objectNode());
    return new Fields(operation + "." + name, value, sighting);
  }

  /** The texts of an object in a field, by name. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    body.properties().forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
    return texts;
  }

  List<String> texts(String name) {
    return elements(name).map(JsonNode::asText).toList();
  }

  /** A list of {@code {"Name": .., "Value": ..}}. */
  Map<String, String> attributes(String name) {
    Map<String, String> attributes = new LinkedHashMap<>();
    elements(name)
        .forEach(pair -> attributes.put(pair.path("Name").asText(), pair.path("Value").asText()));
    return attributes;
  }

  static UserPoolException invalid(String message) {
    return new UserPoolException("InvalidParameterException", message);
  }

  private Stream<JsonNode> elements(String name) {
    return value(name, JsonNodeType.ARRAY).stream()
        .flatMap(list -> StreamSupport.stream(list.spliterator(), false));
  }

  private Optional<JsonNode> value(String name, JsonNodeType type) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (value.getNodeType() != type) {
      throw new UserPoolException(
          "SerializationException",
          "%s_VALUE can not be converted to %s".formatted(value.getNodeType(), type));
    }
    return Optional.of(value);
  }

  /** Cognito names members in messages with a small first letter. */
  private static String member(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
