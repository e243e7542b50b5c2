package cafe.build.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a source says, not checked: keys may be unknown, missing or there twice. Every source of
 * configuration has a reader that ends here; {@link SiteConfigReader#validate} goes on.
 *
 * @param source how a person would name it, such as {@code cafe.json}
 * @param settings in the order of the source
 */
public record RawConfig(String source, List<RawSetting> settings) {
  /** Keeps a copy. */
  public RawConfig {
    settings = List.copyOf(settings);
  }

  /** These settings, and those of {@code lower} whose keys are not here. */
  public RawConfig over(RawConfig lower) {
    Set<String> keys = new HashSet<>();
    settings.forEach(setting -> keys.add(setting.key()));
    List<RawSetting> both = new ArrayList<>(settings);
    lower.settings.stream().filter(setting -> !keys.contains(setting.key())).forEach(both::add);
    return new RawConfig(source + " over " + lower.source, both);
  }
}
