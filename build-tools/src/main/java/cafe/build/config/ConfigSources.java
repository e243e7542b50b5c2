package cafe.build.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a configuration comes from. Of each key the first source that has it counts: the command
 * line ({@code -Dcafe.<key>}), the file that was named ({@code -Dcafe.config}), the outputs of the
 * stack, {@code cafe.json} at the root. The last is left out where a file was named.
 */
public final class ConfigSources {
  private final List<RawConfig> sources = new ArrayList<>();

  /** The settings among properties that begin with {@code cafe.}. */
  public ConfigSources commandLine(Map<String, String> properties) {
    return add("the command line", withoutPrefix(properties));
  }

  /** The settings among a stack's outputs; it may have others. */
  public ConfigSources stack(String name, Map<String, String> outputs) {
    return add("stack " + name, outputs);
  }

  /** A file of any kind that {@link SiteConfigReader} knows. */
  public ConfigSources file(Path file) {
    sources.add(SiteConfigReader.readRaw(file));
    return this;
  }

  /**
   * All sources in one.
   *
   * @throws ConfigException telling all that is wrong
   */
  public SiteConfig validate() {
    return SiteConfigReader.validate(merged());
  }

  /** The settings that are texts, by key, not checked: for a stack, which has rules of its own. */
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    for (RawSetting setting : merged().settings()) {
      if (setting.value() instanceof RawValue.Text text) {
        texts.put(setting.key(), text.text());
      }
    }
    return texts;
  }

  /** Which source each setting is from, for people: a line for each source. */
  public String origins() {
    Map<String, List<String>> keys = new TreeMap<>();
    for (RawSetting setting : merged().settings()) {
      keys.computeIfAbsent(setting.place().source(), source -> new ArrayList<>())
          .add(setting.key());
    }
    return sources.stream()
        .map(RawConfig::source)
        .distinct()
        .filter(keys::containsKey)
        .map(source -> "from " + source + ": " + String.join(", ", keys.get(source)))
        .collect(Collectors.joining("\n"));
  }

  RawConfig merged() {
    return sources.stream().reduce(RawConfig::over).orElse(new RawConfig("nothing", List.of()));
  }

  private ConfigSources add(String source, Map<String, String> values) {
    List<RawSetting> settings = new ArrayList<>();
    for (ConfigKey key : ConfigKey.values()) {
      Optional.ofNullable(values.get(key.json()))
          .map(text -> new RawSetting(key.json(), value(key, text), Place.in(source)))
          .ifPresent(settings::add);
    }
    if (!settings.isEmpty()) {
      sources.add(new RawConfig(source, settings));
    }
    return this;
  }

  private static RawValue value(ConfigKey key, String text) {
    return key == ConfigKey.SCOPES
        ? new RawValue.Texts(List.of(text.trim().split("[\\s,]+", -1)))
        : new RawValue.Text(text);
  }

  private static Map<String, String> withoutPrefix(Map<String, String> properties) {
    Map<String, String> values = new TreeMap<>();
    properties.forEach(
        (name, value) -> {
          if (name.startsWith("cafe.")) {
            values.put(name.substring("cafe.".length()), value);
          }
        });
    return values;
  }
}
