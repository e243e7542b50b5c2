package cafe.build.config;

import java.nio.file.Path;

/** From a source of configuration to a checked one. */
public final class SiteConfigReader {
  private SiteConfigReader() {}

  /**
   * Reads a {@code cafe.json}, an {@code amplify_outputs.json} or the lab's {@code config.js}.
   *
   * @throws ConfigException telling all that is wrong with it
   */
  public static SiteConfig read(Path file) {
    return validate(readRaw(file));
  }

  /**
   * Checks the text of a {@code cafe.json}.
   *
   * @param source its name in messages
   * @throws ConfigException telling all that is wrong with it
   */
  public static SiteConfig read(String source, String json) {
    return validate(ConfigJson.read(source, json));
  }

  /**
   * Reads such a file for what it says, not checking whether that makes sense.
   *
   * @throws ConfigException if there is no such file, or it cannot be understood at all
   */
  public static RawConfig readRaw(Path file) {
    return ConfigFile.read(file);
  }

  /**
   * Checks what a source says, and completes it with the defaults.
   *
   * @throws ConfigException telling all that is wrong with it
   */
  public static SiteConfig validate(RawConfig raw) {
    return Validation.of(raw);
  }
}
