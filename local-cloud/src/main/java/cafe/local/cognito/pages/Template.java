package cafe.local.cognito.pages;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTML file with holes: <code>${name}</code>. */
final class Template {
  private static final Pattern HOLE = Pattern.compile("\\$\\{(\\w+)}");

  private final String name;
  private final String html;

  private Template(String name, String html) {
    this.name = name;
    this.html = html;
  }

  static Template load(String name) {
    return new Template(name, Resources.text(name).strip());
  }

  /** Fills every hole. */
  Markup fill(Map<String, Markup> values) {
    StringBuilder filled = new StringBuilder();
    Matcher holes = HOLE.matcher(html);
    while (holes.find()) {
      String hole = holes.group(1);
      Markup value =
          Optional.ofNullable(values.get(hole))
              .orElseThrow(
                  () ->
                      new IllegalStateException("Nothing fills the hole " + hole + " of " + name));
      holes.appendReplacement(filled, Matcher.quoteReplacement(value.html()));
    }
    return Markup.ofTemplate(holes.appendTail(filled).toString());
  }
}
