package cafe.local.cognito.pages;

import java.util.List;
import java.util.stream.Collectors;

/**
 * HTML that is safe to show: text becomes markup only by being escaped, so nothing that a guest or
 * a client sends can.
 */
final class Markup {
  static final Markup NONE = new Markup("");

  private final String html;

  private Markup(String html) {
    this.html = html;
  }

  /** Text to be read as text, also inside a quoted attribute. */
  static Markup text(String text) {
    return new Markup(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
  }

  /** One after the other, each on its line. */
  static Markup lines(List<Markup> parts) {
    return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining("\n")));
  }

  /** HTML of our own, from a template whose holes are filled. */
  static Markup ofTemplate(String html) {
    return new Markup(html);
  }

  String html() {
    return html;
  }
}
