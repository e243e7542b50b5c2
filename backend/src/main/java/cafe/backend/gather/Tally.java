package cafe.backend.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Adds up beans as they come by. Every list in it is bounded. */
final class Tally {
  /** As many as a reader orders in one go; the full table has the rest. */
  static final int MAX_SCARCEST = 50;

  /** Enough to find the pattern. */
  static final int MAX_UNREADABLE_EXAMPLES = 10;

  private final Groups byType = new Groups();
  private final Groups bySupplier = new Groups();

  /** Its head is the least scarce, which gives way to a scarcer one. */
  private final PriorityQueue<StockedBean> scarcest =
      new PriorityQueue<>(StockedBean.SCARCEST_FIRST.reversed());

  private final List<String> unreadableExamples = new ArrayList<>();
  private Sum all = Sum.NOTHING;
  private long low;
  private long soldOut;
  private long unreadable;

  void add(StockedBean bean) {
    all = all.plus(bean);
    byType.add(bean.type(), bean);
    bySupplier.add(bean.supplier(), bean);
    if (bean.runsLow()) {
      addScarce(bean);
    }
  }

  void addUnreadable(String id, String why) {
    unreadable++;
    if (unreadableExamples.size() < MAX_UNREADABLE_EXAMPLES) {
      unreadableExamples.add(id + ": " + why);
    }
  }

  Totals totals() {
    return new Totals(
        all,
        low,
        soldOut,
        scarcest.stream().sorted(StockedBean.SCARCEST_FIRST).toList(),
        byType.mostFirst(),
        bySupplier.mostFirst(),
        unreadable,
        unreadableExamples.stream().sorted().toList());
  }

  private void addScarce(StockedBean bean) {
    if (bean.quantity() == 0) {
      soldOut++;
    } else {
      low++;
    }
    scarcest.add(bean);
    if (scarcest.size() > MAX_SCARCEST) {
      scarcest.remove();
    }
  }
}
