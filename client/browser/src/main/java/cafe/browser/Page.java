package cafe.browser;

import elemental2.dom.Document;
import elemental2.dom.Location;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;

/** Globals that elemental2 initialises lazily, at some cost for each use; here they are plain. */
public final class Page {
  private Page() {}

  /** The document. */
  @JsProperty(namespace = JsPackage.GLOBAL)
  public static native Document getDocument();

  /** Where it is from. */
  @JsProperty(namespace = JsPackage.GLOBAL)
  public static native Location getLocation();
}
