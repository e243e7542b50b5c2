package cafe.backend.gather;

import cafe.backend.report.ReportId;
import cafe.backend.report.ReportStore;
import cafe.backend.report.Scratch;
import cafe.backend.stock.Bean;
import cafe.backend.stock.BeanSink;
import cafe.backend.stock.Beans;
import cafe.backend.stock.SupplierNames;
import cafe.backend.stock.Suppliers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Reads beans and suppliers once, and stores them sorted, after their totals. */
public final class Gathering {
  private final Beans beans;
  private final Suppliers suppliers;
  private final ReportStore store;

  /** Gathers from these into that. */
  public Gathering(Beans beans, Suppliers suppliers, ReportStore store) {
    this.beans = beans;
    this.suppliers = suppliers;
    this.store = store;
  }

  /** Gathers for a report; again with the same stock, it stores the same bytes. */
  public Totals gather(ReportId id) throws IOException {
    try (Scratch scratch = Scratch.open()) {
      Collector collector = new Collector(suppliers.names(), new SortedBeans(scratch.folder()));
      beans.read(Long.MAX_VALUE, collector);
      Totals totals = collector.tally.totals();
      Path gathered = scratch.file("gathered.jsonl");
      GatheredFile.write(gathered, totals, collector.sorted);
      store.put(id.gatheredKey(), gathered, "application/jsonl; charset=utf-8");
      return totals;
    }
  }

  private static final class Collector implements BeanSink {
    private final Tally tally = new Tally();
    private final SupplierNames suppliers;
    private final SortedBeans sorted;

    Collector(SupplierNames suppliers, SortedBeans sorted) {
      this.suppliers = suppliers;
      this.sorted = sorted;
    }

    @Override
    public void bean(Bean bean) {
      StockedBean stocked = StockedBean.of(bean, suppliers);
      tally.add(stocked);
      try {
        sorted.add(stocked);
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
    }

    @Override
    public void unreadable(String id, String why) {
      tally.addUnreadable(id, why);
    }
  }
}
