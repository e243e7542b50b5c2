package cafe.browser;

import cafe.core.outcome.Failure;
import cafe.core.outcome.Sentences;
import cafe.core.port.Json;
import cafe.core.port.MenuView;
import elemental2.dom.DocumentFragment;
import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLTemplateElement;
import java.util.function.BiConsumer;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** One list of the menu, a page of 24 at a time, made from its template. */
final class ListDom implements MenuView {
  private static final int PAGE = 24;

  private final String id;
  private final HTMLElement list;
  private final HTMLTemplateElement template;
  private final BiConsumer<Json, Element> fill;
  private final Runnable shown;
  private Json items = JsJson.read("");

  /** The list of this id; {@code shown} is told when it is there. */
  ListDom(String id, String template, BiConsumer<Json, Element> fill, Runnable shown) {
    this.id = id;
    this.list = Dom.byId(id + "-list");
    this.template = Js.uncheckedCast(Dom.byId(template));
    this.fill = fill;
    this.shown = shown;
    Dom.onClick(id + "-more", () -> page().focus());
  }

  @Override
  public void loading(String sentence) {
    Dom.text(id + "-status", sentence);
    Dom.busy(id + "-retry", true);
    list.setAttribute("aria-busy", "true");
  }

  @Override
  public void show(Json newItems) {
    items = newItems;
    rest(false);
    list.tabIndex = -1;
    page();
    shown.run();
  }

  @Override
  public void failed(Failure failure) {
    rest(true);
    Dom.show(id + "-more", false);
    Dom.text(id + "-status", failure.sentence());
  }

  private void rest(boolean offersRetry) {
    boolean focusGoes = !offersRetry && Dom.isFocused(id + "-retry");
    Dom.busy(id + "-retry", false);
    Dom.show(id + "-retry", offersRetry);
    list.setAttribute("aria-busy", "false");
    list.textContent = "";
    if (focusGoes) {
      list.focus();
    }
  }

  /** Adds the next page, and gives its first element. */
  private HTMLElement page() {
    HTMLElement first = list;
    int from = list.childElementCount;
    int to = Math.min(from + PAGE, items.size());
    for (int i = from; i < to; i++) {
      DocumentFragment copy = Js.uncheckedCast(template.content.cloneNode(true));
      HTMLElement element = Js.uncheckedCast(copy.firstElementChild);
      fill.accept(items.at(i), element);
      list.appendChild(copy);
      first = i == from ? element : first;
    }
    first.tabIndex = -1;
    Dom.text(id + "-status", Sentences.showing(to, items.size()));
    Dom.show(id + "-more", to < items.size());
    PageEvents.tell(PageEvents.MENU, JsPropertyMap.of("list", id));
    return first;
  }
}
