package cafe.browser.inpage;

import elemental2.dom.Element;
import elemental2.dom.EventListener;
import elemental2.dom.HTMLElement;
import elemental2.dom.NodeList;
import java.util.function.Consumer;
import jsinterop.base.Js;

/** Elements, by selectors. */
final class Nodes {
  private Nodes() {}

  static void each(Element within, String selector, Consumer<HTMLElement> action) {
    NodeList<Element> found = within.querySelectorAll(selector);
    for (int i = 0; i < found.length; i++) {
      action.accept(Js.uncheckedCast(found.item(i)));
    }
  }

  static void on(Element element, String event, EventListener listener) {
    element.addEventListener(event, listener);
  }
}
