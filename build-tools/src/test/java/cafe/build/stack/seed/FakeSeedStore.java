package cafe.build.stack.seed;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** One table in memory. */
final class FakeSeedStore implements SeedStore {
  private final Map<String, SeedState> states = new ConcurrentHashMap<>();
  private final Set<String> keys = new ConcurrentSkipListSet<>();
  private volatile String failing = "none";

  Set<String> keys() {
    return keys;
  }

  void delete(String key) {
    keys.remove(key);
  }

  void failAt(String key) {
    failing = key;
  }

  @Override
  public SeedState state(String table) {
    return states.getOrDefault(table, SeedState.NONE);
  }

  @Override
  public void mark(String table, SeedState state) {
    states.put(table, state);
  }

  @Override
  public boolean isEmpty(String table) {
    return keys.isEmpty();
  }

  @Override
  public boolean putIfAbsent(String table, String key, Map<String, Object> item) {
    String value = String.valueOf(item.get(key));
    if (value.equals(failing)) {
      throw new IllegalStateException("no power");
    }
    return keys.add(value);
  }
}
