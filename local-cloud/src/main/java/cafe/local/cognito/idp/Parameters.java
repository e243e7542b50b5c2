package cafe.local.cognito.idp;

import cafe.local.cognito.users.UserPoolException;
import java.util.List;
import java.util.Map;

/**
 * {@code AuthParameters} or {@code ChallengeResponses}: texts by names of their own, in capitals. A
 * name whose meaning is not known is refused.
 */
final class Parameters {
  private final Map<String, String> values;

  private Parameters(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Of a request.
   *
   * @param known all names that may be there; one that ends with a dot stands for those that begin
   *     so
   */
  static Parameters of(Fields fields, String field, List<String> known) {
    Map<String, String> values = fields.object(field).texts();
    for (String name : values.keySet()) {
      boolean isKnown =
          known.stream().anyMatch(n -> n.endsWith(".") ? name.startsWith(n) : name.equals(n));
      if (!isKnown) {
        throw Fields.invalid(
            "The local Cognito does not know %s in %s; it knows %s. Leave it out."
                .formatted(name, field, String.join(", ", known)));
      }
    }
    if (values.containsKey("SECRET_HASH")) {
      throw new UserPoolException(
          "NotAuthorizedException",
          "The client is not configured for secret but secret was received");
    }
    return new Parameters(values);
  }

  String required(String name) {
    String value = values.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw Fields.invalid("Missing required parameter " + name);
    }
    return value;
  }

  Map<String, String> all() {
    return values;
  }
}
