package cafe.bench.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A program with its arguments, ready to run. */
public final class Command {
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final int SHOWN = 4_000;

  private final List<String> words;
  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private final List<String> hidden = new ArrayList<>();

  /** Runs in that folder. */
  public Command(Path folder, List<String> words) {
    this.folder = folder;
    this.words = new ArrayList<>(words);
  }

  /** With more words. */
  public Command and(String... more) {
    words.addAll(Arrays.asList(more));
    return this;
  }

  /** With an environment variable beside those of this process. */
  public Command with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Without the variables of this process that begin so: nobody's own settings count. */
  public Command without(String prefix) {
    hidden.add(prefix);
    return this;
  }

  /**
   * Runs it, and waits for its end.
   *
   * @throws IOException if it cannot be started or says that it failed; with what it printed last
   */
  public Finished run() throws IOException, InterruptedException {
    Finished finished = runAnyway();
    if (finished.status() != 0) {
      String output = finished.output() + finished.errors();
      throw new IOException(
          "%s ended with status %d:%n%s"
              .formatted(
                  words.get(0),
                  finished.status(),
                  output.substring(Math.max(0, output.length() - SHOWN))));
    }
    return finished;
  }

  /** Runs it, however it ends. */
  public Finished runAnyway() throws IOException, InterruptedException {
    Path output = Files.createTempFile("cafe-bench", ".out");
    Path errors = Files.createTempFile("cafe-bench", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(words)
              .directory(folder.toFile())
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile());
      builder.environment().keySet().removeIf(name -> hidden.stream().anyMatch(name::startsWith));
      builder.environment().putAll(environment);
      long begin = System.nanoTime();
      Process process = builder.start();
      process.getOutputStream().close();
      int status = await(process);
      Duration taken = Duration.ofNanos(System.nanoTime() - begin);
      return new Finished(status, taken, text(output), text(errors));
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }

  private int await(Process process) throws IOException, InterruptedException {
    try {
      if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
        throw new IOException(
            words.get(0) + " did not end within " + PATIENCE.toMinutes() + " minutes");
      }
      return process.exitValue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
