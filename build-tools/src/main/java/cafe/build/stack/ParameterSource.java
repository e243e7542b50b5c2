package cafe.build.stack;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Somewhere that values of the template's parameters come from.
 *
 * @param name as a person would name it
 * @param values by parameter
 */
public record ParameterSource(String name, Map<String, String> values) {
  private static final String PREFIX = "cafe.";

  /** Keeps a copy. */
  public ParameterSource {
    values = Map.copyOf(values);
  }

  /** {@code -Dcafe.ownerEmail=..} for {@code OwnerEmail}, and so for each parameter. */
  static ParameterSource ofProperties(Map<String, String> properties) {
    Map<String, String> values = new LinkedHashMap<>();
    properties.forEach(
        (key, value) -> {
          if (key.startsWith(PREFIX) && key.length() > PREFIX.length()) {
            values.put(parameter(key.substring(PREFIX.length())), value);
          }
        });
    return new ParameterSource("-Dcafe.*", values);
  }

  /**
   * What a {@code cafe.json} says about the stack: {@code redirectPath} for {@code RedirectPath},
   * and so for each key that is also a parameter. Empty values say nothing to a stack.
   */
  static ParameterSource ofSite(Map<String, String> settings) {
    Map<String, String> values = new LinkedHashMap<>();
    settings.forEach(
        (key, value) -> {
          if (!key.isEmpty() && !value.isEmpty()) {
            values.put(parameter(key), value);
          }
        });
    return new ParameterSource("cafe.json", values);
  }

  /** The property that gives a parameter its value. */
  static String property(String parameter) {
    return PREFIX + parameter.substring(0, 1).toLowerCase(Locale.ROOT) + parameter.substring(1);
  }

  private static String parameter(String key) {
    return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
  }
}
