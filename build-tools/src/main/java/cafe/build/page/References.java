package cafe.build.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the text of a file refers to other files. Everything but the references is kept byte by
 * byte, which is why these are small patterns and not parsers that write a document anew.
 */
final class References {
  private static final String IN_TAG = "(?:\"[^\"]*\"|'[^']*'|[^'\">])*>";

  /** Comments are passed over, and so is what stands between script tags. */
  private static final Pattern TAG =
      pattern(
          "<!--.*?-->|(?<script><script\\b"
              + IN_TAG
              + ").*?</script\\s*>|(?<tag><[a-z]"
              + IN_TAG
              + ")");

  private static final Pattern ATTRIBUTE =
      pattern(
          "\\s(?<name>href|src|poster|xlink:href|(?:image)?srcset|data-(?:page|implicit|code|in-page))\\s*=\\s*"
              + "(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\s\"'>]+))");

  /** One candidate of a srcset: HTML Living Standard, 4.8.4.2.1. */
  private static final Pattern CANDIDATE = pattern("(?<url>[^\\s,]\\S*[^\\s,])[^,]*");

  /** Comments and strings are passed over. */
  private static final Pattern CSS =
      pattern(
          "/\\*.*?\\*/|url\\(\\s*(?<quote>['\"]?)(?<url>.*?)\\k<quote>\\s*\\)"
              + "|@import\\s+(?<mark>['\"])(?<import>.*?)\\k<mark>"
              + "|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");

  /** Of a web application manifest's icons and screenshots. */
  private static final Pattern MANIFEST = pattern("\"src\"\\s*:\\s*\"(?<url>[^\"]*)\"");

  private static final Pattern PART = pattern("\\sdata-page=\"/(?<path>[^\"]+)\"");

  private References() {}

  /**
   * From where to where a reference stands in its text.
   *
   * @param start its first character
   * @param end after its last character
   */
  record Span(int start, int end) {}

  /** The references in the text of a file, in their order. */
  static List<Span> in(FileKind kind, String text) {
    return switch (kind) {
      case PAGE, PART, SVG -> inMarkup(text);
      case STYLESHEET -> inGroups(CSS.matcher(text), "url", "import");
      case MANIFEST -> inGroups(MANIFEST.matcher(text), "url");
      case WELL_KNOWN, ASSET -> List.of();
    };
  }

  /** The paths of the pieces that a page's scripts fetch: {@code data-page="/sign-in.html"}. */
  static Set<String> parts(String html) {
    Set<String> paths = new TreeSet<>();
    Matcher part = PART.matcher(html);
    while (part.find()) {
      paths.add(part.group("path"));
    }
    return paths;
  }

  private static List<Span> inMarkup(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    for (Span tag : inGroups(TAG.matcher(text), "script", "tag")) {
      attribute.region(tag.start(), tag.end());
      while (attribute.find()) {
        Span value = group(attribute, "double", "single", "bare");
        if (attribute.group("name").endsWith("srcset")) {
          Matcher candidate = CANDIDATE.matcher(text).region(value.start(), value.end());
          spans.addAll(inGroups(candidate, "url"));
        } else {
          spans.add(value);
        }
      }
    }
    return spans;
  }

  private static List<Span> inGroups(Matcher matcher, String... groups) {
    List<Span> spans = new ArrayList<>();
    while (matcher.find()) {
      Span span = group(matcher, groups);
      if (span.start() >= 0) {
        spans.add(span);
      }
    }
    return spans;
  }

  /** The first of the groups that matched; before the text if none did. */
  private static Span group(Matcher matcher, String... groups) {
    for (String group : groups) {
      if (matcher.start(group) >= 0) {
        return new Span(matcher.start(group), matcher.end(group));
      }
    }
    return new Span(-1, -1);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  }
}
