package cafe.e2e.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Installs Chromium where that takes no more than apt-get: Debian and its kin, as root. */
final class DebianChromium {
  /** What a person would type; said when nothing else helps, too. */
  static final String COMMAND =
      "apt-get update && apt-get install -y chromium chromium-driver fonts-liberation";

  private static final Path APT_GET = Path.of("/usr/bin/apt-get");

  private DebianChromium() {}

  static boolean canInstall() {
    return Root.isRoot() && Files.isExecutable(APT_GET);
  }

  /**
   * Installs it; apt-get's own words go to standard output.
   *
   * @throws IOException if apt-get cannot
   */
  static void install() throws IOException, InterruptedException {
    System.out.println("No Chromium here. Installing it: " + COMMAND);
    run("update", "-q");
    run("install", "-q", "-y", "chromium", "chromium-driver", "fonts-liberation");
  }

  private static void run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(APT_GET.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    Process process = builder.start();
    process.getInputStream().transferTo(System.out);
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(
          String.join(" ", command) + " ended with " + status + "; 0 was expected.");
    }
  }
}
