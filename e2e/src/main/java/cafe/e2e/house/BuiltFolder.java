package cafe.e2e.house;

import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that other modules have built. */
final class BuiltFolder {
  private BuiltFolder() {}

  /** The folder that a property names. Without the file in it every journey would wait in vain. */
  static Path of(String property, String file) {
    Path folder = Path.of(System.getProperty(property, "."));
    if (!Files.isRegularFile(folder.resolve(file))) {
      throw new IllegalStateException(
          "The journeys need %s, and found none in %s, the folder that %s names. Build it: mvn package"
              .formatted(file, folder.toAbsolutePath(), property));
    }
    return folder;
  }
}
