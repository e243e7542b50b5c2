package cafe.build.stack.seed;

import java.util.Map;

/** What seeding asks of tables. Safe to call from many threads. */
public interface SeedStore {
  /** What {@link #mark} last said of the table. */
  SeedState state(String table);

  /** Keeps the state with the table, outlasting this run. */
  void mark(String table, SeedState state);

  /** Has the table no item at this moment? */
  boolean isEmpty(String table);

  /**
   * Puts an item, unless one of the same key is there.
   *
   * @param key the name of the table's hash key
   * @param item attribute to string, {@code BigDecimal}, boolean, list or map
   * @return whether it was put
   */
  boolean putIfAbsent(String table, String key, Map<String, Object> item);
}
