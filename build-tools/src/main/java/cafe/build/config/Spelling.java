package cafe.build.config;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a key. */
final class Spelling {
  private Spelling() {}

  /** Whether a key looks like one that holds a secret, however it is written. */
  static boolean isSecret(String key) {
    String plain = plain(key);
    return plain.contains("secret")
        || plain.contains("password")
        || distance(plain, "clientsecret") <= 2;
  }

  /** The known key with the fewest letters changed, added or lost; empty beyond a third of them. */
  static Optional<ConfigKey> nearest(String key) {
    String plain = plain(key);
    return Arrays.stream(ConfigKey.values())
        .min(Comparator.comparingInt(known -> distance(plain, plain(known.json()))))
        .filter(known -> distance(plain, plain(known.json())) * 3 <= known.json().length());
  }

  private static String plain(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's, row by row. */
  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    Arrays.setAll(above, column -> column);
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        int shortest = Math.min(current[column - 1], above[column]) + 1;
        current[column] = Math.min(shortest, above[column - 1] + change);
      }
      above = current;
    }
    return above[to.length()];
  }
}
