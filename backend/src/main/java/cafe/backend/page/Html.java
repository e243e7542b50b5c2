package cafe.backend.page;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes HTML. Markup is what stands in this package's source; every value goes through {@link
 * #text}, which leaves it no way to become markup, in an element or in a quoted attribute.
 */
final class Html {
  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Markup, from the source and never from data. */
  Html raw(String markup) throws IOException {
    out.write(markup);
    out.write('\n');
    return this;
  }

  /**
   * Markup with values.
   *
   * @param template markup in which each {@code {}} stands for a value
   */
  Html line(String template, Object... values) throws IOException {
    int from = 0;
    for (Object value : values) {
      int at = template.indexOf("{}", from);
      out.write(template, from, at - from);
      text(String.valueOf(value));
      from = at + 2;
    }
    out.write(template, from, template.length() - from);
    out.write('\n');
    return this;
  }

  /** The five characters that mean something in HTML; controls, which mean nothing, are marked. */
  private void text(String value) throws IOException {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        default -> out.write(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
  }
}
