package cafe.local.live;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files that somebody edits, told once nobody writes them any more. It looks at times and
 * sizes, which works alike on every system; what a look costs is a few milliseconds.
 */
final class SourceWatch {
  private static final Set<String> PAGE = Set.of("css", "html", "svg", "txt");
  private static final Set<String> CLIENT = Set.of("java", "js");

  /** Where sources are, and how the names of those end that make the page. */
  private static final Map<String, Set<String>> SOURCES =
      Map.of("web-src", PAGE, "client/core/src/main", CLIENT, "client/browser/src/main", CLIENT);

  private static final Set<String> NO_SOURCES = Set.of("node_modules", "target", "test");

  private record Stamp(FileTime modified, long bytes) {}

  private final Path root;
  private Map<String, Stamp> told;
  private Map<String, Stamp> last = Map.of();

  /**
   * Watches from now on.
   *
   * @param since what was written later is an edit
   */
  SourceWatch(Path root, Instant since) throws IOException {
    this.root = root;
    told = stamps();
    told.values().removeIf(stamp -> stamp.modified().toInstant().isAfter(since));
  }

  /**
   * The paths, from the root, of what has changed, come or gone since they were last told; none
   * while the last look saw something else than this one.
   */
  NavigableSet<String> edited() throws IOException {
    Map<String, Stamp> now = stamps();
    boolean settled = now.equals(last);
    last = now;
    NavigableSet<String> edited = new TreeSet<>();
    if (settled) {
      Set<String> all = new HashSet<>(now.keySet());
      all.addAll(told.keySet());
      all.removeIf(path -> Objects.equals(now.get(path), told.get(path)));
      edited.addAll(all);
      told = now;
    }
    return edited;
  }

  private Map<String, Stamp> stamps() throws IOException {
    Map<String, Stamp> stamps = new HashMap<>();
    for (Map.Entry<String, Set<String>> source : SOURCES.entrySet()) {
      Files.walkFileTree(root.resolve(source.getKey()), new Look(stamps, source.getValue()));
    }
    return stamps;
  }

  /** A walk through files that may go meanwhile: editors write beside a file, and rename. */
  private final class Look extends SimpleFileVisitor<Path> {
    private final Map<String, Stamp> stamps;
    private final Set<String> ends;

    Look(Map<String, Stamp> stamps, Set<String> ends) {
      this.stamps = stamps;
      this.ends = ends;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      return name.startsWith(".") || NO_SOURCES.contains(name)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName());
      if (!name.startsWith(".") && ends.contains(name.substring(name.lastIndexOf('.') + 1))) {
        stamps.put(
            root.relativize(file).toString().replace('\\', '/'),
            new Stamp(attributes.lastModifiedTime(), attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
