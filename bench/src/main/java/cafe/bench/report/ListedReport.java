package cafe.bench.report;

import cafe.backend.stock.Bean;
import cafe.backend.stock.BeanSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report as one would write it first: all beans in a list, the page in a string. No style, no
 * overview, so it does less than ours.
 */
final class ListedReport {
  private final Map<Long, String> suppliers;

  ListedReport(Map<Long, String> suppliers) {
    this.suppliers = suppliers;
  }

  void write(MakeReport.Source source, Path folder) throws IOException {
    List<Bean> beans = new ArrayList<>();
    source.give(
        new BeanSink() {
          @Override
          public void bean(Bean bean) {
            beans.add(bean);
          }

          @Override
          public void unreadable(String id, String why) {
            throw new IllegalStateException("Sample bean " + id + ": " + why);
          }
        });
    beans.sort(Comparator.comparing(this::supplier).thenComparing(Bean::productName));
    StringBuilder page = new StringBuilder("<!doctype html><table>");
    for (Bean bean : beans) {
      page.append("<tr><td>").append(escaped(supplier(bean)));
      page.append("</td><td>").append(escaped(bean.type()));
      page.append("</td><td>").append(escaped(bean.productName()));
      page.append("</td><td>").append(escaped(bean.description()));
      page.append("</td><td>").append(bean.price());
      page.append("</td><td>").append(bean.quantity()).append("</td></tr>\n");
    }
    Files.writeString(folder.resolve("report.html"), page.append("</table>"));
  }

  private String supplier(Bean bean) {
    return Optional.ofNullable(suppliers.get(bean.supplierId())).orElse("Unknown supplier");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
