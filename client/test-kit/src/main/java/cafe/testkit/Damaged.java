package cafe.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Texts that begin as good ones and are then damaged: what a parser meets that reads what others
 * wrote. Random texts alone hardly ever get past the first character of a format.
 */
public final class Damaged {
  private static final int MAX_DAMAGES = 6;
  private static final int POSITIONS = 10_000;
  private static final int LONGEST_LOSS = 12;
  private static final int LONG = 3_000;

  /** What breaks parsers: marks of the formats at hand, numbers at their limits, odd Unicode. */
  private static final List<String> FRAGMENTS =
      List.of(
          "%",
          "%zz",
          "%00",
          "%c3%28",
          "&",
          "&&",
          "=",
          "#",
          "?",
          "+",
          ".",
          "..",
          "/",
          "//",
          "/../",
          ":",
          ",",
          "\"",
          "'",
          "\\",
          "\\u0000",
          "{",
          "}",
          "[",
          "]",
          "null",
          "true",
          "-1",
          "0",
          "1e999",
          "99999999999999999999",
          "NaN",
          "\u0000",
          "\t",
          "\r\n",
          "\u2028",
          "\u202e",
          "\ufeff",
          "\ud800",
          "é",
          "𝄞",
          "<script>",
          "javascript:",
          "$",
          "$$",
          "{}",
          "{0}",
          "%s",
          "a".repeat(LONG),
          "[".repeat(LONG),
          "(".repeat(LONG),
          "{\"a\":".repeat(LONG));

  private Damaged() {}

  /** Damaged ones of these; now and then a good one. */
  public static Arbitrary<String> of(List<String> good) {
    Arbitrary<Damage> damage =
        Combinators.combine(
                Arbitraries.integers().between(0, POSITIONS),
                Arbitraries.integers().between(0, LONGEST_LOSS),
                Arbitraries.oneOf(
                    Arbitraries.of(FRAGMENTS),
                    Arbitraries.of(good),
                    Arbitraries.strings().ofMaxLength(3)))
            .as(Damage::new);
    return Combinators.combine(Arbitraries.of(good), damage.list().ofMaxSize(MAX_DAMAGES))
        .as(Damaged::apply)
        .withoutEdgeCases();
  }

  private static String apply(String good, List<Damage> damages) {
    String text = good;
    for (Damage damage : damages) {
      text = damage.to(text);
    }
    return text;
  }

  /** At a share of the text's length something is lost, and something else put there. */
  private static final class Damage {
    private final int position;
    private final int loss;
    private final String fragment;

    Damage(int position, int loss, String fragment) {
      this.position = position;
      this.loss = loss;
      this.fragment = fragment;
    }

    String to(String text) {
      int from = (int) ((long) text.length() * position / POSITIONS);
      int until = Math.min(text.length(), from + loss);
      return text.substring(0, from) + fragment + text.substring(until);
    }
  }
}
