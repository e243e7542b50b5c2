package cafe.bench;

import cafe.bench.table.BenchmarksPage;
import cafe.bench.table.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures what was asked for, prints its tables, and keeps them in docs/BENCHMARKS.md. */
public final class Bench {
  // Held here, because the logging framework itself holds loggers weakly.
  private static final Logger ROOT_LOG = Logger.getLogger("");

  private final Ground ground;
  private final String machine;
  private final BenchmarksPage page;
  private final List<String> failed = new ArrayList<>();

  private Bench(Ground ground, String machine) {
    this.ground = ground;
    this.machine = machine;
    this.page = new BenchmarksPage(ground.root().resolve("docs/BENCHMARKS.md"));
  }

  /**
   * Runs it.
   *
   * @param args the repository's root; {@code all}, or names of measurements with commas
   * @throws IllegalStateException in the end, if a measurement failed
   */
  public static void main(String... args) throws IOException, InterruptedException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "Bench needs 2 arguments, found "
              + args.length
              + ": the root, and which measurements; run it as mvn -Pbench.");
    }
    ROOT_LOG.setLevel(Level.WARNING);
    List<Measurement> chosen = new Choice(Measurements.ALL).of(args[1]);
    Bench bench = new Bench(Ground.of(Path.of(args[0])), Machine.described());
    for (Measurement measurement : chosen) {
      bench.run(measurement);
    }
    bench.tellFailures();
  }

  /** One that cannot be measured here says why, and the others go on. */
  private void run(Measurement measurement) throws IOException, InterruptedException {
    System.out.printf("%n== %s: %s%n", measurement.name(), measurement.question());
    try {
      Section section =
          Section.of(
              measurement.name(),
              measurement.question(),
              circumstances(measurement),
              measurement.measure(ground));
      System.out.println(section.body());
      page.put(section);
    } catch (SkippedException skipped) {
      without(measurement, "Skipped: " + skipped.reason());
    } catch (IOException | RuntimeException broken) {
      failed.add(measurement.name());
      broken.printStackTrace();
      without(measurement, "Failed: " + broken.getMessage());
    }
  }

  /** What an earlier run found stays on the page. */
  private void without(Measurement measurement, String why) throws IOException {
    System.out.println(why);
    page.putUnlessThere(
        Section.without(
            measurement.name(), measurement.question(), circumstances(measurement), why));
  }

  private String circumstances(Measurement measurement) {
    return "`mvn -Pbench -Dcafe.bench=%s`, %s: %s."
        .formatted(measurement.name(), LocalDate.now(ZoneOffset.UTC), machine);
  }

  private void tellFailures() {
    if (!failed.isEmpty()) {
      throw new IllegalStateException(
          "These measurements failed, the others are in docs/BENCHMARKS.md: "
              + String.join(", ", failed));
    }
  }
}
