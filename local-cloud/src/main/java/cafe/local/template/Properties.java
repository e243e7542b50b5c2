package cafe.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Checks that nothing in a resource is overlooked. */
final class Properties {
  private Properties() {}

  /** Refuses a field that is neither used nor known to have no effect here. */
  static void requireKnown(String where, JsonNode object, Set<String> used, Set<String> noEffect) {
    object
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (!used.contains(field) && !noEffect.contains(field)) {
                throw new TemplateException(
                    where,
                    "the property %s is not known here; these are used: %s."
                        .formatted(field, String.join(", ", new TreeSet<>(used))));
              }
            });
  }
}
