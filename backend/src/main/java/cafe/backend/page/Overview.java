package cafe.backend.page;

import cafe.backend.gather.Group;
import cafe.backend.gather.StockedBean;
import cafe.backend.gather.Sum;
import cafe.backend.gather.Totals;
import cafe.backend.stock.Bean;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The part of the report that a busy reader reads. */
final class Overview {
  private final Html html;

  Overview(Html html) {
    this.html = html;
  }

  void write(Totals totals) throws IOException {
    tiles(totals);
    low(totals);
    html.raw("<div class=\"pair\">");
    groups("By type", "Type", totals.byType(), totals.all());
    groups("By supplier", "Supplier", totals.bySupplier(), totals.all());
    html.raw("</div>");
    unreadable(totals);
  }

  private void tiles(Totals totals) throws IOException {
    html.raw("<section aria-label=\"Totals\">").raw("<dl class=\"tiles\">");
    tile("Coffees", Formats.count(totals.all().coffees()), "");
    tile("Bags", Formats.count(totals.all().bags()), "");
    tile("Value at shelf price", Formats.money(totals.all().value()), "value");
    tile("Running low", Formats.count(totals.low()), totals.low() > 0 ? "low" : "");
    tile("Sold out", Formats.count(totals.soldOut()), totals.soldOut() > 0 ? "none" : "");
    html.raw("</dl>").raw("</section>");
  }

  private void tile(String term, String value, String kind) throws IOException {
    html.line("<div class=\"tile {}\"><dt>{}</dt><dd>{}</dd></div>", kind, term, value);
  }

  private void low(Totals totals) throws IOException {
    html.raw("<section aria-labelledby=\"low\">").raw("<h2 id=\"low\">Order first</h2>");
    if (totals.scarcest().isEmpty()) {
      html.line(
          "<p>Nothing runs low: of every coffee there are more than {} bags.</p>",
          Bean.LOW_QUANTITY);
    } else {
      html.line("<p class=\"note\">Sold out, or {} bags and fewer.</p>", Bean.LOW_QUANTITY);
      html.raw("<ol class=\"low\">");
      for (StockedBean bean : totals.scarcest()) {
        lowItem(bean);
      }
      html.raw("</ol>");
      more(totals.low() + totals.soldOut() - totals.scarcest().size());
    }
    html.raw("</section>");
  }

  private void lowItem(StockedBean bean) throws IOException {
    String badge =
        switch ((int) bean.quantity()) {
          case 0 -> "Sold out";
          case 1 -> "1 bag left";
          default -> bean.quantity() + " bags left";
        };
    html.line(
        "<li><span class=\"coffee\">{}<small>{} · {}</small></span>"
            + " <strong class=\"badge {}\">{}</strong></li>",
        bean.productName(),
        bean.type(),
        bean.supplier(),
        bean.quantity() == 0 ? "none" : "low",
        badge);
  }

  private void more(long notShown) throws IOException {
    if (notShown > 0) {
      html.line("<p>And {} more: see all coffees below.</p>", Formats.count(notShown));
    }
  }

  private void groups(String title, String column, List<Group> groups, Sum all) throws IOException {
    String id = column.toLowerCase(Locale.ROOT);
    html.line("<section aria-labelledby=\"{}\">", id).line("<h2 id=\"{}\">{}</h2>", id, title);
    html.raw("<table>");
    html.line(
        "<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">Coffees</th>"
            + "<th scope=\"col\">Bags</th><th scope=\"col\">Value</th></tr></thead>",
        column);
    html.raw("<tbody>");
    for (Group group : groups) {
      html.line(
          "<tr><th scope=\"row\">{}<svg class=\"bar\" aria-hidden=\"true\">"
              + "<rect width=\"{}\" height=\"100%\"/></svg></th>"
              + "<td>{}</td><td>{}</td><td>{}</td></tr>",
          group.name(),
          Formats.percent(group.sum().bags(), all.bags()),
          Formats.count(group.sum().coffees()),
          Formats.count(group.sum().bags()),
          Formats.money(group.sum().value()));
    }
    html.raw("</tbody>").raw("</table>").raw("</section>");
  }

  private void unreadable(Totals totals) throws IOException {
    if (totals.unreadable() == 0) {
      return;
    }
    html.raw("<section class=\"warning\" aria-labelledby=\"unreadable\">");
    html.raw("<h2 id=\"unreadable\">Not in this report</h2>");
    html.line(
        "<p>{} of the inventory's entries could not be read. Mend them, then run the report again."
            + "</p>",
        Formats.count(totals.unreadable()));
    html.raw("<ul>");
    for (String example : totals.unreadableExamples()) {
      html.line("<li>Entry {}</li>", example);
    }
    html.raw("</ul>").raw("</section>");
  }
}
