package cafe.bench.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The description that an npm package brings. */
final class PackageJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PackageJson() {}

  /** Its version, if it is there. */
  static Optional<String> version(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(Files.readAllBytes(file)).path("version").asText());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read; run npm ci in bench", unreadable);
    }
  }
}
