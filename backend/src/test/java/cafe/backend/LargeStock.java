package cafe.backend;

import cafe.backend.gather.Gathering;
import cafe.backend.page.Writing;
import cafe.backend.report.ReportId;
import cafe.backend.stock.Bean;
import cafe.backend.stock.SupplierNames;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A program of its own, so that a test can give it little memory: a report of many beans. */
final class LargeStock {
  static final ReportId ID = ReportId.of("frank-sub", "0123456789abcdef");

  private LargeStock() {}

  /** Arguments: the folder to write to, the number of beans. */
  public static void main(String[] arguments) throws IOException {
    FolderStore store = new FolderStore(Path.of(arguments[0]));
    long beans = Long.parseLong(arguments[1]);
    Map<Long, String> suppliers = new HashMap<>();
    for (long id = 0; id < 1_000; id++) {
      suppliers.put(id, "Supplier with a name of its own " + id);
    }
    new Gathering(
            (atMost, sink) -> {
              for (long id = beans; id > 0; id--) {
                sink.bean(bean(id));
              }
            },
            () -> new SupplierNames(suppliers),
            store)
        .gather(ID);
    new Writing(store).write(ID, "Frank", Instant.parse("2026-11-21T02:32:25Z"));
  }

  private static Bean bean(long id) {
    return new Bean(
        id,
        id % 1_000,
        "Type " + id % 7,
        "A coffee with a rather long name, number " + id,
        new BigDecimal("18.25"),
        "A description that is as long as descriptions are, and then a little longer.",
        id % 97);
  }
}
