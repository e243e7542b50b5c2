package cafe.browser;

import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import jsinterop.base.Js;

/** The document, by ids. Text goes in as text only. */
public final class Dom {
  private Dom() {}

  /** The element of that id, which the page has. */
  public static HTMLElement byId(String id) {
    return Js.uncheckedCast(Page.getDocument().getElementById(id));
  }

  /** The first element within another that the selector fits. */
  public static HTMLElement find(Element within, String selector) {
    return Js.uncheckedCast(within.querySelector(selector));
  }

  /** Shows or hides an element. */
  public static void show(String id, boolean visible) {
    byId(id).hidden = !visible;
  }

  /** Says a text in an element, in the place of what was there. */
  public static void text(String id, String text) {
    byId(id).textContent = text;
  }

  /** Whether the focus is in an element. */
  public static boolean isFocused(String id) {
    return byId(id).contains(Page.getDocument().activeElement);
  }

  /** A busy button stays where it is, and does nothing. */
  public static void busy(String id, boolean busy) {
    HTMLElement element = byId(id);
    element.setAttribute("aria-busy", "" + busy);
    element.setAttribute("aria-disabled", "" + busy);
  }

  /** Does something at each click, but for those on a busy button. */
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
