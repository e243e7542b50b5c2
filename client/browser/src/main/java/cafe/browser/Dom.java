package cafe.browser;

import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import jsinterop.base.Js;

/** The document, by ids. Text goes in as text only. */
public final class Dom {
  private Dom() {}

  public static HTMLElement byId(String id) {
    return Js.uncheckedCast(Page.getDocument().getElementById(id));
  }

  public static HTMLElement find(Element within, String selector) {
    return Js.uncheckedCast(within.querySelector(selector));
  }

  public static void show(String id, boolean visible) {
    byId(id).hidden = !visible;
  }

  public static void text(String id, String text) {
    byId(id).textContent = text;
  }

  public static boolean isFocused(String id) {
    return byId(id).contains(Page.getDocument().activeElement);
  }

  /** A busy button stays where it is, and does nothing. */
  public static void busy(String id, boolean busy) {
    HTMLElement element = byId(id);
    element.setAttribute("aria-busy", "" + busy);
    element.setAttribute("aria-disabled", "" + busy);
  }

  public static void onClick(String id, Runnable action) {
    HTMLElement element = byId(id);
    element.addEventListener(
        "click",
        event -> {
          if (!"true".equals(element.getAttribute("aria-busy"))) {
            action.run();
          }
        });
  }
}
