package cafe.build.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The script that a page begins with: one for each way to sign in. The page names them all, {@code
 * <script src="..." data-implicit="..." data-code="..." data-in-page="...">}, so the choice can be
 * made again when the configuration is another one.
 */
final class EntryScript {
  private static final Pattern TAG =
      Pattern.compile("<script\\b[^>]*\\sdata-implicit=[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE =
      Pattern.compile("\\ssrc=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

  private EntryScript() {}

  /** The page with that script; the page as it is if it names none. */
  static String choose(String html, String signIn) {
    Matcher tag = TAG.matcher(html);
    if (!tag.find()) {
      return html;
    }
    Matcher wanted =
        Pattern.compile("\\sdata-" + Pattern.quote(signIn) + "=\"([^\"]*)\"").matcher(tag.group());
    Matcher source = SOURCE.matcher(tag.group());
    if (!wanted.find() || !source.find()) {
      throw new SiteException(
          "The page has no script for \"signIn\": \""
              + signIn
              + "\": found "
              + tag.group()
              + ", expected the attributes src and data-"
              + signIn
              + "; correct index.html.");
    }
    int start = tag.start() + source.start(1);
    return html.substring(0, start)
        + wanted.group(1)
        + html.substring(start + source.group(1).length());
  }
}
