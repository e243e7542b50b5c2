package cafe.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the project says of itself: the Markdown at its root and in {@code docs}. */
final class Documents {
  static final Path ROOT = Path.of("..");

  private Documents() {}

  static List<Path> all() {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<MatchResult> find(Path file, Pattern pattern) {
    return pattern.matcher(read(file)).results().toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
