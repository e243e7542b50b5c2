package cafe.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The inbox as HTML: a list, newest first, and one e-mail. */
final class InboxPages {
  static final int PER_PAGE = 20;

  /** Only http and https become links: nothing else that stands in an e-mail is to be opened. */
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
          .withLocale(Locale.UK)
          .withZone(ZoneId.systemDefault());

  private InboxPages() {}

  static String list(List<Mail> mails, int page) {
    int from = Math.min((page - 1) * PER_PAGE, mails.size());
    int to = Math.min(from + PER_PAGE, mails.size());
    String rows =
        mails.subList(from, to).stream().map(InboxPages::row).collect(Collectors.joining("\n"));
    String body =
        mails.isEmpty()
            ? "<p>No e-mail yet. What the café sends arrives here.</p>"
            : "<ol class=\"mails\">\n" + rows + "\n</ol>" + pager(page, to < mails.size());
    return page(
        "Inbox",
        "<h1>Inbox</h1>\n<p>" + count(mails.size()) + " <a href=\"/\">Look again</a></p>\n" + body);
  }

  static String view(Mail mail) {
    return page(
        mail.subject(),
        """
        <p><a href="/">Back to the inbox</a></p>
        <article>
        <h1>%s</h1>
        <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Received</dt><dd>%s</dd></dl>
        <pre>%s</pre>
        </article>"""
            .formatted(
                escape(mail.subject()),
                escape(mail.from()),
                escape(mail.to()),
                time(mail),
                linked(mail.text())));
  }

  static String missing() {
    return page(
        "No such e-mail",
        "<h1>No such e-mail</h1>\n<p>The inbox is emptied when the local cloud ends."
            + " <a href=\"/\">Back to the inbox</a></p>");
  }

  private static String row(Mail mail) {
    return "<li><a href=\"/mails/%s\">%s</a> <span>to %s, %s</span></li>"
        .formatted(mail.id(), escape(mail.subject()), escape(mail.to()), time(mail));
  }

  private static String pager(int page, boolean more) {
    String newer =
        page > 1 ? "<a rel=\"prev\" href=\"/?page=%d\">Newer</a>".formatted(page - 1) : "";
    String older = more ? "<a rel=\"next\" href=\"/?page=%d\">Older</a>".formatted(page + 1) : "";
    return newer.isEmpty() && older.isEmpty()
        ? ""
        : "\n<nav aria-label=\"Pages\">" + newer + " " + older + "</nav>";
  }

  private static String count(int mails) {
    return mails == 1 ? "1 e-mail." : mails + " e-mails.";
  }

  private static String time(Mail mail) {
    return "<time datetime=\"%s\">%s</time>"
        .formatted(mail.receivedAt(), WHEN.format(mail.receivedAt()));
  }

  private static String linked(String text) {
    StringBuilder html = new StringBuilder();
    Matcher links = LINK.matcher(text);
    int done = 0;
    while (links.find()) {
      String link = escape(links.group());
      html.append(escape(text.substring(done, links.start())))
          .append("<a rel=\"noopener\" href=\"%s\">%s</a>".formatted(link, link));
      done = links.end();
    }
    return html.append(escape(text.substring(done))).toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String page(String title, String body) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s · the local cloud's inbox</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/inbox.css">
        </head>
        <body>
        <main>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(escape(title), body);
  }
}
