package cafe.build.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonSyntaxTest {
  @Test
  void refusesAComment() {
    refuses(
        "{\n  \"region\": \"us-east-1\", // Virginia\n}",
        "cafe.json:2 column 26",
        "a comment",
        "JSON (RFC 8259), which has no comments",
        "remove the comment");
  }

  @Test
  void refusesACommaTooMany() {
    refuses(
        "{\n  \"region\": \"us-east-1\",\n}",
        "cafe.json:3 column 1",
        "'}'",
        "JSON (RFC 8259)",
        "look there, and just before, for a missing or superfluous comma or" + " quotation mark");
  }

  @Test
  void refusesAWordWithoutQuotationMarksAndDoesNotShowIt() {
    refuses(
        "{\n  \"clientSecret\": tellnobody\n}",
        "cafe.json:2 column 29",
        "a word without quotation marks",
        "JSON (RFC 8259)",
        "look there, and just before, for a missing or superfluous comma or" + " quotation mark");
  }

  @Test
  void refusesAFileThatStopsInTheMiddle() {
    refuses(
        "{\n  \"region\": \"us-east-1\"",
        "cafe.json:2 column 24",
        "the end of the file",
        "the rest of the JSON object",
        "close what is still open: a quotation mark, a bracket or a brace");
  }

  @Test
  void namesACharacterThatCannotBeSeen() {
    refuses(
        "{\u0085\"region\": \"us-east-1\"}",
        "cafe.json:1 column 2",
        "the character U+0085",
        "JSON (RFC 8259)",
        "look there, and just before, for a missing or superfluous comma or quotation mark");
  }

  @Test
  void refusesMoreLevelsThanTheParserTakes() {
    refuses(
        "{\"region\": " + "[".repeat(1001),
        "cafe.json JSON",
        "more than 1000 levels of brackets, or an endless name, number or text",
        "JSON (RFC 8259) of a usual size",
        "see whether this is the right file");
  }

  @Test
  void refusesAnEmptyFile() {
    refuses(
        "",
        "cafe.json JSON",
        "nothing",
        "one JSON object, from { to }, and nothing else",
        "keep one object with the settings, and remove the rest");
  }

  @Test
  void refusesAList() {
    refuses(
        "[]",
        "cafe.json:1 JSON",
        "something beside the object",
        "one JSON object, from { to }, and nothing else",
        "keep one object with the settings, and remove the rest");
  }

  @Test
  void refusesASecondObject() {
    refuses(
        "{}\n{}",
        "cafe.json:2 JSON",
        "something beside the object",
        "one JSON object, from { to }, and nothing else",
        "keep one object with the settings, and remove the rest");
  }

  private static void refuses(
      String json, String where, String found, String expected, String next) {
    assertThatThrownBy(() -> SiteConfigReader.read("cafe.json", json))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "cafe.json has a problem:\n%s\n  found     %s\n  expected  %s\n  next      %s"
                .formatted(where, found, expected, next));
  }
}
