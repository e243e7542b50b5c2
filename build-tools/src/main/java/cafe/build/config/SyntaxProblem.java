package cafe.build.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Optional;

/**
 * What to say about a text that is not JSON. The parser's own message is not used: it repeats the
 * text, which may be a secret.
 */
final class SyntaxProblem {
  private SyntaxProblem() {}

  static Problem of(String source, String text, JsonProcessingException failed) {
    Optional<JsonLocation> known = Optional.ofNullable(failed.getLocation());
    return known.isPresent() ? at(known.get(), source, text, failed) : beyondLimits(source);
  }

  /** The parser names no location where it gives up: its StreamReadConstraints. */
  private static Problem beyondLimits(String source) {
    return new Problem(
        Place.in(source),
        "JSON",
        "more than 1000 levels of brackets, or an endless name, number or text",
        "JSON (RFC 8259) of a usual size",
        "see whether this is the right file");
  }

  private static Problem at(
      JsonLocation location, String source, String text, JsonProcessingException failed) {
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
        word ? "a word without quotation marks" : shown(found),
        "JSON (RFC 8259)",
        "look there, and just before, for a missing or superfluous comma or quotation mark");
  }

  private static String shown(char found) {
    return Character.isISOControl(found) || Character.isSurrogate(found)
        ? String.format("the character U+%04X", (int) found)
        : "'" + found + "'";
  }
}
