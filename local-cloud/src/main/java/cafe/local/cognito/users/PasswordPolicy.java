package cafe.local.cognito.users;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a password must be made of: every kind of character, and long enough
 * (docs.aws.amazon.com/cognito "Adding user pool password requirements").
 */
public final class PasswordPolicy {
  private static final int MAX_LENGTH = 256;

  /** The special characters that Cognito counts, on the page named above. */
  private static final String SYMBOLS = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+- ";

  private final List<Rule> rules;

  private PasswordPolicy(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * All four kinds of characters, and at least that many in all.
   *
   * @param minLength 6 to 99
   */
  public static PasswordPolicy ofLength(int minLength) {
    if (minLength < 6 || minLength > 99) {
      throw new IllegalArgumentException(
          "The password policy's minimum length is %d; Cognito takes 6 to 99. Correct it."
              .formatted(minLength));
    }
    return new PasswordPolicy(
        List.of(
            new Rule(
                "At least %d characters".formatted(minLength),
                "Password not long enough",
                p -> p.length() >= minLength),
            new Rule(
                "A capital letter",
                "Password must have uppercase characters",
                has(c -> c >= 'A' && c <= 'Z')),
            new Rule(
                "A small letter",
                "Password must have lowercase characters",
                has(c -> c >= 'a' && c <= 'z')),
            new Rule(
                "A digit", "Password must have numeric characters", has(c -> c >= '0' && c <= '9')),
            new Rule(
                "A symbol, such as ! or -",
                "Password must have symbol characters",
                has(c -> SYMBOLS.indexOf(c) >= 0)),
            new Rule("", "Password must not start or end with a space", p -> p.equals(p.strip())),
            new Rule("", "Password too long", p -> p.length() <= MAX_LENGTH)));
  }

  /** The rules in words for a person who is about to choose, each a short phrase. */
  public List<String> rules() {
    return rules.stream().map(Rule::asked).filter(asked -> !asked.isEmpty()).toList();
  }

  /** The first rule that this password breaks, as Cognito words it; none if it is good. */
  public Optional<String> violation(String password) {
    return rules.stream()
        .filter(rule -> !rule.holds().test(password))
        .findFirst()
        .map(rule -> "Password did not conform with policy: " + rule.broken());
  }

  void require(String password) {
    violation(password)
        .ifPresent(
            message -> {
              throw new UserPoolException("InvalidPasswordException", message);
            });
  }

  private static Predicate<String> has(Predicate<Character> kind) {
    return password -> password.chars().anyMatch(c -> kind.test((char) c));
  }

  /**
   * One rule.
   *
   * @param asked what to tell before, empty for what nobody gets wrong but on purpose
   * @param broken what to tell after
   */
  private record Rule(String asked, String broken, Predicate<String> holds) {}
}
