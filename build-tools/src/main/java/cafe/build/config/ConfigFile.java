package cafe.build.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A file with configuration, of any of the kinds that these tools know. */
final class ConfigFile {
  private static final String EXPECTED =
      "a readable cafe.json, amplify_outputs.json or the lab's config.js, in UTF-8";

  private ConfigFile() {}

  /** What the file says; its name tells its kind. */
  static RawConfig read(Path file) {
    String source = String.valueOf(file.getFileName());
    String text = text(file);
    if (source.endsWith(".js")) {
      return LabConfig.read(source, text);
    }
    return source.startsWith("amplify_outputs")
        ? AmplifyOutputs.read(source, text)
        : ConfigJson.read(source, text);
  }

  private static String text(Path file) {
    try {
      String text = Files.readString(file);
      // Notepad writes a byte order mark, which RFC 8259 (section 8.1) lets a reader ignore.
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (NoSuchFileException missing) {
      throw unreadable(file, "no file", "create it, or give another with -Dcafe.config=<file>");
    } catch (CharacterCodingException notUtf8) {
      throw unreadable(file, "bytes that are not UTF-8", "save it again in UTF-8");
    } catch (IOException failed) {
      String next = "see that it is a file which you may read";
      throw unreadable(file, failed.getClass().getSimpleName(), next);
    }
  }

  private static ConfigException unreadable(Path file, String found, String next) {
    Place place = Place.in(file.toString());
    Problem problem = new Problem(place, "file", found, EXPECTED, next);
    return new ConfigException(file.toString(), List.of(problem));
  }
}
