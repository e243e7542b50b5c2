package cafe.core.testing;

import cafe.core.port.TabStorage;
import java.util.HashMap;
import java.util.Map;

/** A storage that can be forbidden, and then keeps things in the page's memory. */
public final class FakeStorage implements TabStorage {
  public final Map<String, String> kept = new HashMap<>();
  public boolean forbidden;

  @Override
  public String get(String name) {
    return kept.getOrDefault(name, "");
  }

  @Override
  public boolean put(String name, String text) {
    if (text.isEmpty()) {
      kept.remove(name);
    } else {
      kept.put(name, text);
    }
    return !forbidden;
  }
}
