package cafe.bench.build;

import cafe.bench.SkippedException;
import cafe.bench.process.Command;
import cafe.bench.process.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clone of the repository in which nothing was built yet. */
final class WorkingCopy {
  private final Path sources;
  private final Path cache;

  private WorkingCopy(Path sources, Path cache) {
    this.sources = sources;
    this.cache = cache;
  }

  /** Clones the last commit into that folder. */
  static WorkingCopy of(Path root, Path folder) throws IOException, InterruptedException {
    Path git =
        Programs.onPath("git")
            .orElseThrow(() -> new SkippedException("there is no git, which makes the clone."));
    Path sources = folder.resolve("cafe");
    List<String> clone =
        List.of(git.toString(), "clone", "--quiet", "--no-hardlinks", root.toString());
    List<String> words = new ArrayList<>(clone);
    words.add(sources.toString());
    new Command(folder, words).run();
    return new WorkingCopy(sources, folder.resolve("j2cl"));
  }

  /** Edits a line, another way each time. */
  void make(Change change, int round) throws IOException {
    if (change == Change.NONE) {
      return;
    }
    Path file = sources.resolve(change.file());
    String text = Files.readString(file);
    if (!text.contains(change.line())) {
      throw new IOException(
          "%s has no \"%s\" to change; correct cafe.bench.build.Change."
              .formatted(change.file(), change.line()));
    }
    Files.writeString(file, text.replaceFirst(change.line(), change.line() + (round + 1)));
  }

  /** Builds it, and says how long that took. */
  Duration build() throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(maven(), "-B", "-ntp", "-q", "package"));
    words.add("-Dmaven.test.skip=true");
    words.add("-Dgwt3.cache.dir=" + cache);
    Optional.ofNullable(System.getProperty("cafe.bench.repository"))
        .ifPresent(repository -> words.add("-Dmaven.repo.local=" + repository));
    return new Command(sources, words).run().taken();
  }

  private static String maven() {
    Optional<Path> own =
        Optional.ofNullable(System.getProperty("maven.home"))
            .map(home -> Path.of(home, "bin", "mvn"))
            .filter(Files::isExecutable);
    return own.or(() -> Programs.onPath("mvn"))
        .orElseThrow(() -> new SkippedException("there is no mvn on the PATH."))
        .toString();
  }
}
