package cafe.build.stack;

import cafe.build.stack.template.ParameterDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value for each parameter of a template, and where it is from. The first source that has a value
 * gives it; the template's own default comes last.
 */
final class Parameters {
  private final Map<String, Chosen> chosen;

  private Parameters(Map<String, Chosen> chosen) {
    this.chosen = chosen;
  }

  /**
   * Chooses.
   *
   * @param sources the strongest first
   * @throws StackException naming every parameter without a value
   */
  static Parameters choose(List<ParameterDeclaration> declared, List<ParameterSource> sources) {
    Map<String, Chosen> chosen = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (ParameterDeclaration parameter : declared) {
      Optional<Chosen> value =
          sources.stream()
              .filter(source -> source.values().containsKey(parameter.name()))
              .map(source -> new Chosen(source.values().get(parameter.name()), source.name()))
              .findFirst()
              .or(() -> parameter.fallback().map(text -> new Chosen(text, "the template")));
      value.ifPresentOrElse(
          it -> chosen.put(parameter.name(), it), () -> missing.add(missing(parameter)));
    }
    if (!missing.isEmpty()) {
      throw new StackException(String.join("\n", missing));
    }
    return new Parameters(chosen);
  }

  /** The same, but one value is another. */
  Parameters with(String parameter, String value, String source) {
    Map<String, Chosen> other = new LinkedHashMap<>(chosen);
    other.put(parameter, new Chosen(value, source));
    return new Parameters(other);
  }

  /** The values by parameter, in the template's order. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    chosen.forEach((name, it) -> values.put(name, it.value()));
    return values;
  }

  /** A line for each: its name, its value, its source. */
  @Override
  public String toString() {
    int width = chosen.keySet().stream().mapToInt(String::length).max().orElse(0);
    String row = "  %-" + (width + 1) + "s %s  (%s)";
    return chosen.entrySet().stream()
        .map(it -> row.formatted(it.getKey(), it.getValue().shown(), it.getValue().source()))
        .collect(Collectors.joining("\n", "Parameters:\n", ""));
  }

  private static String missing(ParameterDeclaration parameter) {
    return "%s: found no value, expected one (%s) Give it once with -D%s=<value>;"
            .formatted(
                parameter.name(),
                parameter.description(),
                ParameterSource.property(parameter.name()))
        + " later deploys keep it.";
  }

  private record Chosen(String value, String source) {
    String shown() {
      return value.isEmpty() ? "\"\"" : value;
    }
  }
}
