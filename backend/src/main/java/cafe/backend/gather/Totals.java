package cafe.backend.gather;

import java.util.List;

/**
 * What the report says before its table.
 *
 * @param all everything in stock
 * @param low how many coffees run low but are not sold out
 * @param soldOut how many coffees have no bag left
 * @param scarcest those two, the scarcest first; at most {@link Tally#MAX_SCARCEST}
 * @param byType the most bags first
 * @param bySupplier the most bags first
 * @param unreadable how many entries of the table are no beans
 * @param unreadableExamples some of them, as id and reason; at most {@link
 *     Tally#MAX_UNREADABLE_EXAMPLES}
 */
public record Totals(
    Sum all,
    long low,
    long soldOut,
    List<StockedBean> scarcest,
    List<Group> byType,
    List<Group> bySupplier,
    long unreadable,
    List<String> unreadableExamples) {

  public Totals {
    scarcest = List.copyOf(scarcest);
    byType = List.copyOf(byType);
    bySupplier = List.copyOf(bySupplier);
    unreadableExamples = List.copyOf(unreadableExamples);
  }

  /** One line for the mail: {@code 14 coffees, 3 running low, 1 sold out}. */
  public String summary() {
    String line =
        "%s, %d running low, %d sold out"
            .formatted(all.coffees() == 1 ? "1 coffee" : all.coffees() + " coffees", low, soldOut);
    return unreadable == 0 ? line : line + ", " + unreadable + " unreadable";
  }
}
