package cafe.build.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The few elements that are read of S3's answers (Amazon S3 API Reference, ListObjectsV2,
 * DeleteObjects, Error responses). They nest once and have no attributes, and a parser would take
 * longer to start than the answer to come.
 */
final class S3Xml {
  private S3Xml() {}

  /** The text of the first element of that name. */
  static Optional<String> first(String xml, String name) {
    return raw(xml, name).map(S3Xml::unescaped);
  }

  /** The content of each element of that name. */
  static List<String> all(String xml, String name) {
    List<String> contents = new ArrayList<>();
    String open = "<" + name + ">";
    String close = "</" + name + ">";
    int start = xml.indexOf(open);
    while (start >= 0) {
      int end = xml.indexOf(close, start);
      contents.add(xml.substring(start + open.length(), end < 0 ? xml.length() : end));
      start = xml.indexOf(open, start + open.length());
    }
    return contents;
  }

  private static Optional<String> raw(String xml, String name) {
    String open = "<" + name + ">";
    int start = xml.indexOf(open);
    int end = start < 0 ? -1 : xml.indexOf("</" + name + ">", start);
    return end < 0 ? Optional.empty() : Optional.of(xml.substring(start + open.length(), end));
  }

  /** As XML wants it in a text. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '&' || c == '<' || c == '>' || c < ' ') {
                escaped.append("&#").append(c).append(';');
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static String unescaped(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '&' ? text.indexOf(';', at) : -1;
      if (end < 0) {
        plain.append(text.charAt(at++));
      } else {
        plain.append(character(text.substring(at + 1, end)));
        at = end + 1;
      }
    }
    return plain.toString();
  }

  private static String character(String entity) {
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default ->
          entity.startsWith("#x")
              ? Character.toString(Integer.parseInt(entity.substring(2), 16))
              : Character.toString(Integer.parseInt(entity.substring(1)));
    };
  }
}
