package cafe.bench.report;

import cafe.bench.Ground;
import cafe.bench.Measurement;
import cafe.bench.process.Command;
import cafe.bench.process.Finished;
import cafe.bench.process.Folders;
import cafe.bench.process.Programs;
import cafe.bench.table.Numbers;
import cafe.bench.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long a report takes, and how much memory it needs, by the number of beans. */
public final class ReportMeasurement implements Measurement {
  private static final int[] BEANS = {14, 1_000, 100_000};
  private static final int ROUNDS = 3;

  /** As the template gives the two tasks. */
  private static final int USUAL_MEGABYTES = 1_024;

  /** In which a JVM begins at all, and steps of a quarter. */
  private static final List<Integer> HEAPS =
      List.of(
          3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 40, 48, 64, 80, 96, 128, 160, 192, 256, 384, 512);

  @Override
  public String name() {
    return "report";
  }

  @Override
  public String question() {
    return "What a report takes";
  }

  @Override
  public List<Table> measure(Ground ground) throws IOException, InterruptedException {
    Table table =
        new Table(
            "One report, in a JVM of its own", "program", "beans", "seconds", "least heap, MB");
    for (String how : List.of(MakeReport.STREAMED, MakeReport.IN_MEMORY)) {
      for (int beans : BEANS) {
        table.row(
            how.equals(MakeReport.STREAMED) ? "**Café**" : "all beans in a list, page in a string",
            Numbers.whole(beans),
            Numbers.decimal(seconds(ground, how, beans), 2),
            leastHeap(ground, how, beans));
      }
    }
    return List.of(
        table.note(
            "Seconds: median of "
                + ROUNDS
                + ", from the first bean to the stored page, in a JVM that just started, with "
                + USUAL_MEGABYTES
                + " MB as the template gives the tasks; the stock is made up, the bucket a folder."
                + " Least heap: the smallest -Xmx with which it ends."));
  }

  private static double seconds(Ground ground, String how, int beans)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Finished finished = report(ground, how, beans, USUAL_MEGABYTES);
      if (finished.status() != 0) {
        throw new IOException("The report failed: " + finished.errors());
      }
      seconds.add(Long.parseLong(finished.output().trim()) / 1e3);
    }
    return Numbers.median(seconds);
  }

  /** By halving what is left of the heaps. */
  private static String leastHeap(Ground ground, String how, int beans)
      throws IOException, InterruptedException {
    int tooSmall = -1;
    int enough = HEAPS.size();
    while (enough - tooSmall > 1) {
      int middle = (tooSmall + enough) / 2;
      if (report(ground, how, beans, HEAPS.get(middle)).status() == 0) {
        enough = middle;
      } else {
        tooSmall = middle;
      }
    }
    return enough == HEAPS.size() ? "more than all tried" : Numbers.whole(HEAPS.get(enough));
  }

  private static Finished report(Ground ground, String how, int beans, int megabytes)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("cafe-bench-report");
    try {
      List<String> options = List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC");
      String[] report = {MakeReport.class.getName(), how, folder.toString(), "" + beans};
      return new Command(folder, Programs.java(ground.classPath(), options, report)).runAnyway();
    } finally {
      Folders.delete(folder);
    }
  }
}
