package cafe.build.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** From a source of configuration to a checked one. */
public final class SiteConfigReader {
  private static final String EXPECTED = "a readable cafe.json, in UTF-8";

  private SiteConfigReader() {}

  /**
   * Reads a {@code cafe.json}.
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
   * Reads a {@code cafe.json}, for what it says, checking only that it is JSON.
   *
   * @throws ConfigException if there is no such file, or no JSON in it
   */
  public static RawConfig readRaw(Path file) {
    String source = String.valueOf(file.getFileName());
    try {
      String text = Files.readString(file);
      // Notepad writes a byte order mark, which RFC 8259 (section 8.1) lets a reader ignore.
      return ConfigJson.read(source, text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (NoSuchFileException missing) {
      throw unreadable(file, "no file", "create it, or give another with -Dcafe.config=<file>");
    } catch (CharacterCodingException notUtf8) {
      throw unreadable(file, "bytes that are not UTF-8", "save it again in UTF-8");
    } catch (IOException failed) {
      String next = "see that it is a file which you may read";
      throw unreadable(file, failed.getClass().getSimpleName(), next);
    }
  }

  /**
   * Checks what a source says, and completes it with the defaults.
   *
   * @throws ConfigException telling all that is wrong with it
   */
  public static SiteConfig validate(RawConfig raw) {
    return Validation.of(raw);
  }

  private static ConfigException unreadable(Path file, String found, String next) {
    Place place = Place.in(file.toString());
    Problem problem = new Problem(place, "file", found, EXPECTED, next);
    return new ConfigException(file.toString(), List.of(problem));
  }
}
