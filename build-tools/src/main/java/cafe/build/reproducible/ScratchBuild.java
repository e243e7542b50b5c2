package cafe.build.reproducible;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One build of the project's files in a folder of its own. */
final class ScratchBuild {
  /** What is shipped: the site, and each module's artifacts. */
  private static final String SHIPPED =
      "dist/.*|(client/core|client/browser|backend|build-tools|local-cloud|e2e)/target/[^/]+\\.jar";

  /** What every build needs of this machine. */
  record Tools(Path maven, Path localRepository) {}

  private final Path folder;
  private final Tools tools;

  private ScratchBuild(Path folder, Tools tools) {
    this.folder = folder;
    this.tools = tools;
  }

  /** In an empty folder, with the files that git has or would have. */
  static ScratchBuild of(Path root, Path folder, Tools tools)
      throws IOException, InterruptedException {
    empty(folder);
    for (String file : sources(root)) {
      Path from = root.resolve(file);
      if (Files.isRegularFile(from)) {
        Path to = folder.resolve(file);
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return new ScratchBuild(folder, tools);
  }

  /** Builds, tests nothing, and hashes what is shipped. */
  Map<String, String> run(Map<String, String> environment, List<String> properties)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                tools.maven().toString(),
                "-B",
                "-ntp",
                "-q",
                "package",
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip=true",
                "-Dcheckstyle.skip=true",
                "-Dmaven.repo.local=" + tools.localRepository(),
                "-Dgwt3.cache.dir=" + folder.resolve("j2cl-cache")));
    command.addAll(properties);
    ProcessBuilder build = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    build.environment().putAll(environment);
    int status = build.start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(
          "The build in " + folder + " failed with " + status + "; its own message stands above.");
    }
    return hashes();
  }

  private Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.matches(SHIPPED)) {
          hashes.put(name, sha256(file));
        }
      }
    }
    return hashes;
  }

  /** Known files and new ones, but none that is ignored. */
  private static List<String> sources(Path root) throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
            .directory(root.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (git.waitFor() != 0) {
      throw new IllegalStateException("git does not know " + root + "; clone the project first.");
    }
    return List.of(names.split("\0"));
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(ScratchBuild::delete);
      }
    }
    Files.createDirectories(folder);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
