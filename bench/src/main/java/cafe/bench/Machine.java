package cafe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The machine that measures. */
final class Machine {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** Cores, processor, system and Java: what the numbers depend on. */
  static String described() {
    return String.format(
        Locale.ROOT,
        "%d cores%s, %s, Java %s",
        Runtime.getRuntime().availableProcessors(),
        processor().map(name -> " of " + name).orElse(""),
        System.getProperty("os.name"),
        Runtime.version().feature());
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
