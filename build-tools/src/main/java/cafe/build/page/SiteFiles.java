package cafe.build.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files by path: relative, with slashes on every system. In the order of the paths, so that the
 * same files are always the same value.
 */
public final class SiteFiles {
  private final NavigableMap<String, byte[]> files;

  private SiteFiles(Map<String, byte[]> files) {
    this.files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
  }

  /** These files. */
  public static SiteFiles of(Map<String, byte[]> files) {
    return new SiteFiles(files);
  }

  /**
   * What a directory holds, without what editors and systems hide there; {@code .well-known} (RFC
   * 8615) is not hidden. No files if there is no such directory.
   *
   * @throws IOException if it cannot be read
   */
  public static SiteFiles in(Path directory) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(directory)) {
      try (Stream<Path> all = Files.walk(directory)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String path = directory.relativize(file).toString().replace('\\', '/');
          if (!isHidden(path)) {
            files.put(path, Files.readAllBytes(file));
          }
        }
      }
    }
    return new SiteFiles(files);
  }

  private static boolean isHidden(String path) {
    return Stream.of(path.split("/", -1))
        .anyMatch(name -> name.startsWith(".") && !name.equals(".well-known"));
  }

  /** Path and bytes of each, in the order of the paths. */
  public NavigableMap<String, byte[]> byPath() {
    return files;
  }

  /** The bytes under a path. */
  public Optional<byte[]> find(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
