package cafe.bench.build;

import cafe.bench.Ground;
import cafe.bench.Measurement;
import cafe.bench.process.Folders;
import cafe.bench.table.Numbers;
import cafe.bench.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long {@code mvn package} takes, without tests. */
public final class BuildMeasurement implements Measurement {
  private static final int ROUNDS = 3;

  @Override
  public String name() {
    return "build";
  }

  @Override
  public String question() {
    return "What a developer waits for";
  }

  @Override
  public List<Table> measure(Ground ground) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("cafe-bench-build");
    try {
      WorkingCopy copy = WorkingCopy.of(ground.root(), folder);
      Table table = new Table("`mvn package -Dmaven.test.skip=true`", "build", "seconds", "runs");
      row(table, "cold: no target/, no node_modules, no J2CL cache", 1, copy, Change.NONE);
      row(table, "nothing changed", ROUNDS, copy, Change.NONE);
      row(table, "one line of the page's Java (client/core)", ROUNDS, copy, Change.CLIENT);
      row(table, "one line of a handler's Java (backend)", ROUNDS, copy, Change.BACKEND);
      row(table, "one line of CSS", ROUNDS, copy, Change.STYLE);
      return List.of(
          table
              .note(
                  "In a clone of the last commit; medians. Maven's and npm's own caches are kept.")
              .note(
                  "No peer builds the same; what other compilers of Java to JavaScript take for"
                      + " other sources would say nothing."));
    } finally {
      Folders.delete(folder);
    }
  }

  private static void row(Table table, String what, int rounds, WorkingCopy copy, Change change)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      copy.make(change, round);
      seconds.add(copy.build().toNanos() / 1e9);
    }
    table.row(what, Numbers.decimal(Numbers.median(seconds), 1), Numbers.whole(rounds));
  }
}
