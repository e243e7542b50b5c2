package cafe.build.config;

import java.util.Optional;

/** What a value has to look like. */
interface Form {
  /** For a message, after the word "expected". */
  String expected();

  /** What to do about a value that is refused; empty if the value is good. */
  Optional<String> correction(String value);

  /** What was found, for a message. */
  default String shown(String value) {
    return Quoted.of(value);
  }
}
