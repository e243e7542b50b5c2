package cafe.build.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/**
 * What to say about a text that is not JSON. The parser's own message is not used: it repeats the
 * text, which may be a secret.
 */
final class SyntaxProblem {
  private SyntaxProblem() {}

  static Problem of(String source, String text, JsonProcessingException failed) {
    JsonLocation location = failed.getLocation();
    Place place = new Place(source, location.getLineNr());
    String subject = "column " + location.getColumnNr();
    if (failed instanceof JsonEOFException) {
      return new Problem(
          place,
          subject,
          "the end of the file",
          "the rest of the JSON object",
          "close what is still open: a quotation mark, a bracket or a brace");
    }
    int offset = (int) location.getCharOffset();
    char found = offset < text.length() ? text.charAt(offset) : ' ';
    if (found == '/' || found == '#') {
      String expected = "JSON (RFC 8259), which has no comments";
      return new Problem(place, subject, "a comment", expected, "remove the comment");
    }
    boolean word = offset > 0 && Character.isLetterOrDigit(text.charAt(offset - 1));
    return new Problem(
        place,
        subject,
        word ? "a word without quotation marks" : "'" + found + "'",
        "JSON (RFC 8259)",
        "look there, and just before, for a missing or superfluous comma or quotation mark");
  }
}
