package cafe.local.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's sources of the page, copied to be edited, with scripts that do nothing. */
public final class ProjectCopy {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BUNDLE = Pattern.compile("\"([a-z-]+)\":");
  private static final List<String> LINKED = List.of("node_modules", ".node", "target/system-node");

  private final Path root;

  private ProjectCopy(Path root) {
    this.root = root;
  }

  /** In an empty folder. */
  public static ProjectCopy in(Path folder) throws IOException {
    ProjectCopy copy = new ProjectCopy(folder);
    copy.take("cafe.json");
    copy.take("backend/cloud");
    for (String sources : List.of("client/core/src/main", "client/browser/src/main")) {
      Files.createDirectories(folder.resolve(sources));
    }
    copy.write("client/core/src/main/Greeting.java", "class Greeting {}\n");
    Path bundles = PROJECT.resolve("client/browser/bundles.json");
    for (MatchResult bundle : BUNDLE.matcher(Files.readString(bundles)).results().toList()) {
      String script = bundle.group(1);
      copy.write("client/browser/target/web/" + script + ".js", "// " + script + "\n");
    }
    try (Stream<Path> all = Files.list(PROJECT.resolve("web-src"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        copy.take("web-src/" + file.getFileName());
      }
    }
    copy.take("web-src/css");
    for (String linked : LINKED) {
      copy.link("web-src/" + linked);
    }
    return copy;
  }

  /** The project's folder. */
  public Path root() {
    return root;
  }

  /** Changes a file by replacing a text that it has. */
  public void edit(String path, String old, String replacement) throws IOException {
    String text = Files.readString(root.resolve(path));
    if (!text.contains(old)) {
      throw new IllegalArgumentException(path + " has no " + old);
    }
    write(path, text.replace(old, replacement));
  }

  /** Writes a file. */
  public void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void take(String path) throws IOException {
    Path from = PROJECT.resolve(path);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path to = root.resolve(PROJECT.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private void link(String path) throws IOException {
    Path there = PROJECT.resolve(path);
    if (Files.exists(there)) {
      Files.createDirectories(root.resolve(path).getParent());
      Files.createSymbolicLink(root.resolve(path), there);
    }
  }
}
