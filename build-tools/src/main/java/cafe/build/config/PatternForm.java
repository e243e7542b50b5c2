package cafe.build.config;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value that matches a pattern as a whole.
 *
 * @param pattern what is good
 * @param expected the pattern in words, with an example
 * @param next what to do about anything else
 */
record PatternForm(Pattern pattern, String expected, String next) implements Form {
  static PatternForm of(String pattern, String expected, String next) {
    return new PatternForm(Pattern.compile(pattern), expected, next);
  }

  @Override
  public Optional<String> correction(String value) {
    return pattern.matcher(value).matches() ? Optional.empty() : Optional.of(next);
  }
}
