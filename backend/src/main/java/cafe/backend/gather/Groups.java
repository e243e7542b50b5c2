package cafe.backend.gather;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up by name. The names come from a table, so their number is bounded here. */
final class Groups {
  /** More than a reader compares; further names are added up under {@link #OTHERS}. */
  static final int MAX_GROUPS = 500;

  static final String OTHERS = "All others";

  private final Map<String, Sum> sums = new HashMap<>();

  void add(String name, StockedBean bean) {
    String group = sums.containsKey(name) || sums.size() < MAX_GROUPS ? name : OTHERS;
    sums.put(group, sums.getOrDefault(group, Sum.NOTHING).plus(bean));
  }

  /** The most bags first. */
  List<Group> mostFirst() {
    return sums.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((Group group) -> group.sum().bags())
                .reversed()
                .thenComparing(Group::name))
        .toList();
  }
}
