package cafe.backend.page;

import cafe.backend.gather.GatheredFile;
import cafe.backend.gather.Totals;
import cafe.backend.report.ReportId;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;

/**
 * The report: one HTML file that needs nothing else. Totals first, then what to order, then sums,
 * then every coffee.
 */
final class ReportPage {
  private final Html html;

  ReportPage(Writer out) {
    this.html = new Html(out);
  }

  void write(GatheredFile gathered, ReportId id, String requester, Instant askedAt)
      throws IOException {
    Totals totals = gathered.totals();
    head(askedAt);
    html.raw("<body>").raw("<header>");
    html.raw("<p class=\"house\">Café</p>").raw("<h1>Coffee bean inventory</h1>");
    html.line(
        "<p>Asked for by {} on <time datetime=\"{}\">{}</time></p>",
        requester,
        askedAt,
        Formats.time(askedAt));
    html.raw("</header>").raw("<main>");
    new Overview(html).write(totals);
    new BeanTable(html).write(gathered, totals.all());
    html.raw("</main>");
    html.line("<footer><p>Report <code>{}</code></p></footer>", id);
    html.raw("</body>").raw("</html>");
  }

  private void head(Instant askedAt) throws IOException {
    html.raw("<!DOCTYPE html>").raw("<html lang=\"en\">").raw("<head>");
    html.raw("<meta charset=\"utf-8\">");
    html.line("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", Style.POLICY);
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">");
    html.raw("<meta name=\"robots\" content=\"noindex\">");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">");
    html.line("<title>Coffee bean inventory, {}</title>", Formats.time(askedAt));
    html.raw("<link rel=\"icon\" href=\"data:,\">");
    html.raw("<style>" + Style.CSS + "</style>").raw("</head>");
  }
}
