package cafe.bench;

import cafe.bench.process.Programs;
import cafe.bench.process.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The machine that measures. */
final class Machine {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** Cores, processor, system and versions: what the numbers depend on. */
  static String described() throws InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(
        Runtime.getRuntime().availableProcessors()
            + " cores"
            + processor().map(name -> " of " + name).orElse(""));
    words.add(System.getProperty("os.name") + " " + System.getProperty("os.version"));
    words.add("Java " + Runtime.version());
    for (String name : List.of("node", "chromium")) {
      Optional<Path> program = Programs.onPath(name);
      if (program.isPresent()) {
        String version = Version.of(program.get());
        words.add(version.startsWith("v") ? name + " " + version : version);
      }
    }
    return String.join(", ", words);
  }

  private static Optional<String> processor() {
    if (!Files.isReadable(CPU)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(CPU).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
