package cafe.browser;

import cafe.core.port.TabStorage;
import jsinterop.annotations.JsMethod;
import jsinterop.base.JsPropertyMap;

/** A storage area of the browser; where the browser forbids or ends it, the page's memory. */
final class WebStorage implements TabStorage {
  private final String area;
  private final JsPropertyMap<String> memory = JsPropertyMap.of();

  /** {@code sessionStorage} or {@code localStorage}; an empty name is for memory from the start. */
  WebStorage(String area) {
    this.area = area;
  }

  @Override
  public String get(String name) {
    return memory.has(name) ? memory.get(name) : read(area, name);
  }

  @Override
  public boolean put(String name, String text) {
    if (write(area, name, text)) {
      memory.delete(name);
      return true;
    }
    memory.set(name, text);
    return area.isEmpty();
  }

  /** Empty if there is nothing, or if it may not be read: WebStorage.native.js. */
  @JsMethod
  private static native String read(String area, String name);

  /** False if it may not be written. */
  @JsMethod
  private static native boolean write(String area, String name, String text);
}
