package cafe.bench.deploy;

import cafe.bench.Ground;
import cafe.bench.Measurement;
import cafe.bench.process.Finished;
import cafe.bench.table.Numbers;
import cafe.bench.table.Table;
import cafe.local.s3.Credentials;
import cafe.local.s3.S3;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a site gets to its bucket: first, with nothing to do, with one file changed. */
public final class DeployMeasurement implements Measurement {
  private static final Duration DELAY = Duration.ofMillis(40);
  private static final int[] FILES = {20, 2_000};

  /** Of a small site. The large one is deployed once: what it takes is long, and steady. */
  private static final int ROUNDS = 3;

  private static final int SMALL = 100;

  @Override
  public String name() {
    return "deploy";
  }

  @Override
  public String question() {
    return "How a site gets to its bucket";
  }

  @Override
  public List<Table> measure(Ground ground) throws IOException, InterruptedException {
    List<Deployer> deployers = new ArrayList<>();
    deployers.add(new Cafe(ground.classPath()));
    deployers.addAll(Peers.present());
    List<Table> tables = new ArrayList<>();
    for (int files : FILES) {
      tables.add(table(files, deployers));
    }
    return tables;
  }

  private static Table table(int files, List<Deployer> deployers)
      throws IOException, InterruptedException {
    Table table =
        new Table(
            Numbers.whole(files) + " files of 25 kB on average",
            "program",
            "run",
            "requests",
            "kB on the wire",
            "seconds",
            "to ours");
    Map<Run, Double> ours = new EnumMap<>(Run.class);
    for (Deployer deployer : deployers) {
      try {
        rows(table, deployer, outcomes(deployer, files, files < SMALL ? ROUNDS : 1), ours);
      } catch (IOException failed) {
        String why = String.valueOf(failed.getMessage()).strip().replaceAll("(?s).*\n", "");
        table.row(deployer.name(), "failed: " + why, "", "", "", "");
      }
    }
    return table
        .note(Peers.sentence())
        .note(
            "Each in a process of its own, from its start to its end (ours starts a JVM, `mvn` itself not"
                + " counted), against the same s3proxy through a meter that holds every request for "
                + DELAY.toMillis()
                + " ms. "
                + (files < SMALL ? "Medians of " + ROUNDS + " runs." : "One run each.")
                + " Only ours keeps a lock, puts assets before pages and can go back.");
  }

  private static void rows(
      Table table, Deployer deployer, Map<Run, List<Outcome>> outcomes, Map<Run, Double> ours) {
    for (Map.Entry<Run, List<Outcome>> run : outcomes.entrySet()) {
      List<Outcome> all = run.getValue();
      double seconds = Numbers.median(all.stream().map(Outcome::seconds).toList());
      double base = ours.computeIfAbsent(run.getKey(), first -> seconds);
      table.row(
          deployer.name(),
          run.getKey().text,
          Numbers.whole(Numbers.median(all.stream().map(Outcome::requests).toList())),
          Numbers.whole(Numbers.median(all.stream().map(Outcome::kilobytes).toList())),
          Numbers.decimal(seconds, 2),
          Numbers.times(seconds, base));
    }
  }

  private static Map<Run, List<Outcome>> outcomes(Deployer deployer, int files, int rounds)
      throws IOException, InterruptedException {
    Map<Run, List<Outcome>> outcomes = new EnumMap<>(Run.class);
    for (int round = 0; round < rounds; round++) {
      try (S3 s3 = S3.start(0, Credentials.LOCAL);
          RequestMeter meter = RequestMeter.before(s3.endpoint(), DELAY);
          SampleSite site = SampleSite.of(files)) {
        s3.create(List.of(Deployer.BUCKET));
        for (Run run : Run.values()) {
          if (run == Run.ONE_FILE) {
            site.changeOneFile();
          }
          Finished finished = deployer.sync(site, meter.endpoint()).run();
          Outcome outcome = new Outcome(finished.taken(), meter.traffic());
          outcomes.computeIfAbsent(run, first -> new ArrayList<>()).add(outcome);
        }
      }
    }
    return outcomes;
  }

  private enum Run {
    FIRST("first"),
    NO_CHANGE("no change"),
    ONE_FILE("one file changed");

    private final String text;

    Run(String text) {
      this.text = text;
    }
  }

  private record Outcome(Duration taken, RequestMeter.Traffic traffic) {
    double seconds() {
      return taken.toNanos() / 1e9;
    }

    double requests() {
      return traffic.requests();
    }

    double kilobytes() {
      return traffic.bytes() / 1e3;
    }
  }
}
