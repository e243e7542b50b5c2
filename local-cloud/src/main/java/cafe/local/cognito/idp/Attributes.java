package cafe.local.cognito.idp;

import cafe.local.cognito.users.Profile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code UserAttributes} as a guest sends them. */
final class Attributes {
  private static final Set<String> KNOWN = Set.of("email", "name", "phone_number");

  private final Map<String, String> values;

  private Attributes(Map<String, String> values) {
    this.values = values;
  }

  /** Of a request; an attribute that users of this pool do not have is refused by name. */
  static Attributes of(Fields fields) {
    Map<String, String> values = fields.attributes("UserAttributes");
    for (String name : values.keySet()) {
      if (!KNOWN.contains(name)) {
        throw Fields.invalid(
            "The local Cognito's guests do not give the attribute %s; they give %s. Leave it out."
                .formatted(name, String.join(", ", new TreeSet<>(KNOWN))));
      }
    }
    return new Attributes(values);
  }

  /** A profile that has all that the pool requires. */
  Profile toProfile(String username) {
    return new Profile(username, needed("name"), needed("email"), false, value("phone_number"));
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  private String needed(String name) {
    return value(name)
        .orElseThrow(
            () ->
                Fields.invalid(
                    "Attributes did not conform to the schema: %s: The attribute is required"
                        .formatted(name)));
  }
}
