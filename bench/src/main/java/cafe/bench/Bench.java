package cafe.bench;

import cafe.bench.table.BenchmarksPage;
import cafe.bench.table.Section;
import cafe.bench.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures what was asked for, prints its tables, and keeps them in docs/BENCHMARKS.md. */
public final class Bench {
  // Held here, because the logging framework itself holds loggers weakly.
  private static final Logger ROOT_LOG = Logger.getLogger("");

  private final Ground ground;
  private final BenchmarksPage page;

  private Bench(Ground ground) {
    this.ground = ground;
    this.page = new BenchmarksPage(ground.root().resolve("docs/BENCHMARKS.md"));
  }

  /**
   * Runs it.
   *
   * @param args the repository's root; {@code all}, or names of measurements with commas
   */
  public static void main(String... args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "Bench needs 2 arguments, found "
              + args.length
              + ": the root, and which measurements; run it as mvn -Pbench.");
    }
    ROOT_LOG.setLevel(Level.WARNING);
    List<Measurement> chosen = new Choice(Measurements.ALL).of(args[1]);
    Bench bench = new Bench(Ground.of(Path.of(args[0])));
    for (Measurement measurement : chosen) {
      bench.run(measurement);
    }
  }

  private void run(Measurement measurement) throws IOException {
    System.out.printf("%n== %s: %s%n", measurement.name(), measurement.question());
    Section section = section(measurement);
    System.out.println(section.body());
    page.put(section);
  }

  /** One that cannot run here says why, and the others go on. */
  private Section section(Measurement measurement) {
    String name = measurement.name();
    String circumstances =
        "`mvn -Pbench -Dcafe.bench=%s`, %s, %s."
            .formatted(name, LocalDate.now(ZoneOffset.UTC), Machine.described());
    try {
      List<Table> tables = measurement.measure(ground);
      return Section.of(name, measurement.question(), circumstances, tables);
    } catch (SkippedException skipped) {
      return Section.skipped(name, measurement.question(), circumstances, skipped.reason());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Section.skipped(name, measurement.question(), circumstances, "it was interrupted");
    } catch (IOException | RuntimeException failed) {
      failed.printStackTrace();
      return Section.skipped(name, measurement.question(), circumstances, "it failed: " + failed);
    }
  }
}
