package cafe.bench.report;

import cafe.backend.stock.Bean;
import cafe.backend.stock.BeanSink;
import java.math.BigDecimal;

/** Beans that nobody grows. */
final class SampleBeans {
  private SampleBeans() {}

  /** Gives so many, none in the order of the report. */
  static void give(long beans, int suppliers, BeanSink sink) {
    for (long id = beans; id > 0; id--) {
      sink.bean(
          new Bean(
              id,
              id % suppliers,
              "Type " + id % 7,
              "A coffee with a rather long name, number " + id,
              new BigDecimal("18.25"),
              "A description that is as long as descriptions are, and then a little longer.",
              id % 97));
    }
  }
}
