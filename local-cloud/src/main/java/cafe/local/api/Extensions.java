package cafe.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is common to API Gateway's extensions of OpenAPI. */
final class Extensions {
  static final String PREFIX = "x-amazon-apigateway-";

  private Extensions() {}

  /** Static values only; they stand in single quotes. */
  static Map<String, String> headers(String where, JsonNode parameters, String prefix) {
    Map<String, String> headers = new LinkedHashMap<>();
    parameters
        .properties()
        .forEach(
            parameter -> {
              String value = parameter.getValue().asText();
              if (!parameter.getKey().startsWith(prefix) || !value.matches("'[^']*'")) {
                throw new ApiException(
                    where,
                    "the parameter %s: %s is not a header with a static value in quotes."
                        .formatted(parameter.getKey(), value));
              }
              headers.put(
                  parameter.getKey().substring(prefix.length()),
                  value.substring(1, value.length() - 1));
            });
    return headers;
  }

  /** Refuses an extension that is not served, wherever it stands. */
  static void requireServed(String where, JsonNode node, Set<String> served) {
    node.properties()
        .forEach(
            field -> {
              if (field.getKey().startsWith(PREFIX) && !served.contains(field.getKey())) {
                throw unknown(where, field.getKey(), served);
              }
              requireServed(field.getKey(), field.getValue(), served);
            });
    if (node.isArray()) {
      node.forEach(element -> requireServed(where, element, served));
    }
  }

  /** Refuses a field that is not served. */
  static void requireKnown(String where, JsonNode object, Set<String> known) {
    object
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                throw unknown(where, field, known);
              }
            });
  }

  private static ApiException unknown(String where, String field, Set<String> known) {
    return new ApiException(
        where,
        "the field %s is not served here; these are: %s."
            .formatted(field, String.join(", ", new TreeSet<>(known))));
  }
}
