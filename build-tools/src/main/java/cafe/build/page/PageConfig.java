package cafe.build.page;

import cafe.build.config.SiteConfig;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The configuration inside a page: {@code <script type="application/json" id="cafe-config">}. It is
 * data, not a script, so a Content-Security-Policy of {@code script-src 'self'} lets it pass; and
 * it is there before the client runs, without a request.
 */
public final class PageConfig {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(<script\\b(?=[^>]*\\sid=\"?cafe-config[\"\\s>])[^>]*>)(.*?)(</script\\s*>)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern JSON_TYPE =
      Pattern.compile("\\stype=\"?application/json[\"\\s>]", Pattern.CASE_INSENSITIVE);

  private PageConfig() {}

  /** Whether the page has an element for the configuration. */
  public static boolean isExpectedBy(String html) {
    return BLOCK.matcher(html).find();
  }

  /**
   * The page with this configuration instead of whatever was in its element, and with the script
   * for the configuration's way to sign in.
   *
   * @throws SiteException if the page has no such element, or more than one, or no such script
   */
  public static String inject(String html, SiteConfig config) {
    return EntryScript.choose(injectJson(html, config.toJson()), config.signIn());
  }

  static String injectJson(String html, String json) {
    Matcher block = BLOCK.matcher(html);
    long count = block.results().count();
    if (count != 1 || !hasJsonType(block.reset())) {
      throw new SiteException(
          "The page has no place for its configuration: found "
              + count
              + " elements with the id cafe-config, expected one "
              + "<script type=\"application/json\" id=\"cafe-config\">{}</script>; "
              + "correct index.html.");
    }
    MatchResult found = block.toMatchResult();
    return html.substring(0, found.start(2)) + escape(json) + html.substring(found.end(2));
  }

  private static boolean hasJsonType(Matcher block) {
    return block.find() && JSON_TYPE.matcher(block.group(1)).find();
  }

  /**
   * JSON that cannot end its element: "&lt;/script" and "&lt;!--" are what HTML looks for there
   * (HTML Living Standard, 4.12.1.3), and U+2028, U+2029 end lines in older parsers of JavaScript.
   */
  private static String escape(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }
}
