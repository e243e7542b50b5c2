package cafe.backend.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for temporary files; a Lambda keeps its disk between runs, so it is emptied on close.
 */
public final class Scratch implements AutoCloseable {
  private final Path folder;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  /** A new, empty folder. */
  public static Scratch open() throws IOException {
    return new Scratch(Files.createTempDirectory("report-"));
  }

  /** The folder; only files directly in it are removed on close. */
  public Path folder() {
    return folder;
  }

  /** A file in the folder, not yet there. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
