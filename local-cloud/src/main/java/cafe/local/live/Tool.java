package cafe.local.live;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A program that builds something of the page, run as a process of its own.
 *
 * @param folder where it runs
 * @param words the program and its arguments
 * @param onPath a folder where it looks for programs first
 */
record Tool(Path folder, List<String> words, Optional<Path> onPath) {
  private static final int MAX_MINUTES = 10;
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  /**
   * Runs it to its end; it ends with this thread when that is interrupted.
   *
   * @throws BuildFailedException with what it said, if it failed
   */
  void run() throws IOException, InterruptedException, BuildFailedException {
    Path said = Files.createTempFile("cafe-live-", ".txt");
    try {
      Process process = start(said);
      try {
        if (!process.waitFor(MAX_MINUTES, TimeUnit.MINUTES)) {
          throw new BuildFailedException(
              "%s did not end within %d minutes, and was ended. Save the file again."
                  .formatted(String.join(" ", words), MAX_MINUTES));
        }
      } finally {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
      }
      if (process.exitValue() != 0) {
        throw new BuildFailedException(plain(Files.readString(said, StandardCharsets.UTF_8)));
      }
    } finally {
      Files.deleteIfExists(said);
    }
  }

  /** Without colours, and without Maven's advice of how to run it again. */
  private static String plain(String text) {
    return COLOUR
        .matcher(text)
        .replaceAll("")
        .replaceFirst("(?s)\\s+(\\[ERROR] )?-> \\[Help 1].*", "")
        .replace("[ERROR] ", "")
        .strip();
  }

  private Process start(Path said) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    onPath.ifPresent(
        first ->
            builder
                .environment()
                .merge("PATH", first.toString(), (old, added) -> added + File.pathSeparator + old));
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }
}
