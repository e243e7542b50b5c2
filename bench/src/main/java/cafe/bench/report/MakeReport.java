package cafe.bench.report;

import cafe.backend.gather.Gathering;
import cafe.backend.page.Writing;
import cafe.backend.report.ReportId;
import cafe.backend.stock.BeanSink;
import cafe.backend.stock.SupplierNames;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A program of its own, which can be given little memory: makes one report of many beans. */
final class MakeReport {
  /** Reads, sorts and writes with what fits into memory, as the handlers do. */
  static final String STREAMED = "streamed";

  /** Reads all into a list, sorts that, and writes one string. */
  static final String IN_MEMORY = "in-memory";

  private static final ReportId ID = ReportId.of("frank-sub", "0123456789abcdef");
  private static final int SUPPLIERS = 1_000;

  private MakeReport() {}

  /** Arguments: how, the folder to write to, how many beans. Prints the milliseconds it took. */
  public static void main(String... args) throws IOException {
    Path folder = Path.of(args[1]);
    long beans = Long.parseLong(args[2]);
    long begin = System.nanoTime();
    if (args[0].equals(IN_MEMORY)) {
      new ListedReport(names()).write(sink -> SampleBeans.give(beans, SUPPLIERS, sink), folder);
    } else {
      streamed(beans, new FolderStore(folder));
    }
    System.out.println(Duration.ofNanos(System.nanoTime() - begin).toMillis());
  }

  private static void streamed(long beans, FolderStore store) throws IOException {
    new Gathering(
            (atMost, sink) -> SampleBeans.give(beans, SUPPLIERS, sink),
            () -> new SupplierNames(names()),
            store)
        .gather(ID);
    new Writing(store).write(ID, "Frank", Instant.parse("2026-11-21T02:32:25Z"));
  }

  private static Map<Long, String> names() {
    Map<Long, String> names = new HashMap<>();
    for (long id = 0; id < SUPPLIERS; id++) {
      names.put(id, "Supplier with a name of its own " + id);
    }
    return names;
  }

  /** Gives all beans to a sink. */
  interface Source {
    void give(BeanSink sink);
  }
}
