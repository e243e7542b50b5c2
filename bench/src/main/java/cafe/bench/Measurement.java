package cafe.bench;

import cafe.bench.table.Table;
import java.io.IOException;
import java.util.List;

/** Something to measure, beside peers in the same run. */
public interface Measurement {
  /** What it is called on the command line, and in the page's markers. */
  String name();

  /** What it answers, as the heading of its section. */
  String question();

  /**
   * Measures.
   *
   * @throws SkippedException if it cannot be measured here
   */
  List<Table> measure(Ground ground) throws IOException, InterruptedException;
}
