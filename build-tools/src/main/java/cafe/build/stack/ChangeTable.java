package cafe.build.stack;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes as a table to read before they are made: what is lost first, what is new last. */
final class ChangeTable {
  private static final int ACTION_WIDTH = 12;

  private ChangeTable() {}

  static String of(List<Change> changes) {
    if (changes.isEmpty()) {
      return "Changes: none of a resource";
    }
    String row =
        "  %%-%ds %%-%ds  %%-%ds  %%s"
            .formatted(
                ACTION_WIDTH, longest(changes, Change::logicalId), longest(changes, Change::type));
    return changes.stream()
        .sorted(Comparator.comparing(Change::kind).thenComparing(Change::logicalId))
        .map(it -> row.formatted(it.kind(), it.logicalId(), it.type(), note(it)).stripTrailing())
        .collect(Collectors.joining("\n", summary(changes) + "\n", ""));
  }

  private static int longest(List<Change> changes, Function<Change, String> column) {
    return changes.stream().map(column).mapToInt(String::length).max().orElse(1);
  }

  private static String summary(List<Change> changes) {
    return changes.stream()
        .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(kind -> kind.getKey() + " " + kind.getValue())
        .collect(Collectors.joining(", ", "Changes: ", ""));
  }

  private static String note(Change change) {
    String properties = String.join(", ", change.properties());
    String old =
        change.keepsOld() ? "the old one stays, outside the stack" : "the old one is deleted";
    return switch (change.kind()) {
      case REMOVE, REPLACE -> properties.isEmpty() ? old : properties + "; " + old;
      case MAY_REPLACE -> properties + "; if so, " + old;
      case MODIFY, ADD, IMPORT -> properties;
    };
  }
}
