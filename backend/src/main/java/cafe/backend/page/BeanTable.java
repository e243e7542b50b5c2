package cafe.backend.page;

import cafe.backend.gather.GatheredFile;
import cafe.backend.gather.StockedBean;
import cafe.backend.gather.Sum;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Every coffee, as it is read from the file. */
final class BeanTable {
  private final Html html;

  BeanTable(Html html) {
    this.html = html;
  }

  void write(GatheredFile gathered, Sum all) throws IOException {
    html.raw("<section aria-labelledby=\"all\">").raw("<h2 id=\"all\">All coffees</h2>");
    html.raw("<table class=\"all\">");
    html.raw(
        "<thead><tr><th scope=\"col\">Coffee</th><th scope=\"col\">Price</th>"
            + "<th scope=\"col\">Bags</th><th scope=\"col\">Value</th></tr></thead>");
    html.raw("<tbody>");
    gathered.forEachBean(this::row);
    html.raw("</tbody>");
    html.line(
        "<tfoot><tr><th scope=\"row\">Total</th><td></td><td>{}</td><td>{}</td></tr></tfoot>",
        Formats.count(all.bags()),
        Formats.money(all.value()));
    html.raw("</table>").raw("</section>");
  }

  private void row(StockedBean bean) {
    try {
      html.line(
          "<tr><th scope=\"row\">{}<small>{} · {}</small></th>"
              + "<td>{}</td><td>{}</td><td>{}</td></tr>",
          bean.productName(),
          bean.type(),
          bean.supplier(),
          Formats.money(bean.price()),
          Formats.count(bean.quantity()),
          Formats.money(bean.value()));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
