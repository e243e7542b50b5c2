package cafe.build.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The directory that holds a site, {@code dist/}, and nothing else. */
public final class SiteDirectory {
  private final Path directory;

  /** A directory, which need not exist yet. */
  public SiteDirectory(Path directory) {
    this.directory = directory;
  }

  /**
   * Makes the directory hold these files. What is there with the same bytes is not touched; what
   * does not belong to them is deleted.
   *
   * @throws SiteException if the directory holds something that is no site
   * @throws IOException if it cannot be written
   */
  public void replaceWith(SiteFiles files) throws IOException {
    List<Path> there = files();
    if (!there.isEmpty() && !Files.exists(directory.resolve("index.html"))) {
      throw new SiteException(
          directory
              + " holds files but no index.html, so it is no site, and nothing in it was deleted; "
              + "empty it or name another directory.");
    }
    for (Map.Entry<String, byte[]> file : files.byPath().entrySet()) {
      write(directory.resolve(file.getKey()), file.getValue());
    }
    for (Path old : there) {
      String path = directory.relativize(old).toString().replace('\\', '/');
      if (files.find(path).isEmpty()) {
        Files.delete(old);
      }
    }
    deleteEmptyDirectories();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private void deleteEmptyDirectories() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).filter(Files::isDirectory).toList()) {
        try (Stream<Path> inside = Files.list(path)) {
          if (inside.findAny().isEmpty()) {
            Files.delete(path);
          }
        }
      }
    }
  }
}
