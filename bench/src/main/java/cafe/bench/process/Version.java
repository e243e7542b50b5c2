package cafe.bench.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What programs say of themselves. */
public final class Version {
  private Version() {}

  /** The first line of {@code --version}; the name alone if it says nothing. */
  public static String of(Path program) throws InterruptedException {
    String name = String.valueOf(program.getFileName());
    try {
      Finished said =
          new Command(Path.of("."), List.of(program.toString(), "--version")).runAnyway();
      String line = (said.output() + said.errors()).strip().lines().findFirst().orElse("");
      return line.isEmpty() ? name : line.strip();
    } catch (IOException silent) {
      return name;
    }
  }
}
