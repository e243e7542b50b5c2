package cafe.build.reproducible;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Two builds' files, side by side. */
final class Comparison {
  private static final String NOTHING = "(not there)";

  private final Map<String, String> same = new TreeMap<>();
  private final Map<String, String> different = new TreeMap<>();

  private Comparison() {}

  /** Of two maps from a file's name to its hash. */
  static Comparison of(Map<String, String> first, Map<String, String> second) {
    Comparison comparison = new Comparison();
    TreeSet<String> names = new TreeSet<>(first.keySet());
    names.addAll(second.keySet());
    for (String name : names) {
      String one = first.getOrDefault(name, NOTHING);
      String other = second.getOrDefault(name, NOTHING);
      if (one.equals(other)) {
        comparison.same.put(name, one);
      } else {
        comparison.different.put(name, one + " and " + other);
      }
    }
    return comparison;
  }

  /** Nothing differs, and there is something at all. */
  boolean isSame() {
    return different.isEmpty() && !same.isEmpty();
  }

  /** A line for each file, those that differ last, and a sum. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    same.forEach((name, hash) -> line(text, "same", name, hash));
    different.forEach((name, hashes) -> line(text, "DIFFERS", name, hashes));
    return text.append(
            String.format(
                Locale.ROOT,
                "%d files are the same in both builds, %d differ.%n",
                same.size(),
                different.size()))
        .toString();
  }

  private static void line(StringBuilder text, String verdict, String name, String hashes) {
    text.append(String.format(Locale.ROOT, "%-7s  %-48s  %s%n", verdict, name, hashes));
  }
}
