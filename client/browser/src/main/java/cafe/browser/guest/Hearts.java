package cafe.browser.guest;

import cafe.browser.Dom;
import cafe.browser.PastryDom;
import cafe.core.guest.Favourites;
import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLTemplateElement;
import elemental2.dom.NodeList;
import java.util.function.Consumer;
import jsinterop.base.Js;

/** A button on each pastry that makes it a favourite, or no longer one. */
final class Hearts {
  private final HTMLTemplateElement template = Js.uncheckedCast(Dom.byId("guest-heart"));
  private final Consumer<String> toggle;

  Hearts(Consumer<String> toggle) {
    this.toggle = toggle;
  }

  /** Gives each pastry of the menu its heart. */
  void onMenu(Favourites favourites) {
    NodeList<Element> cards = Dom.byId("pastries-list").querySelectorAll("[data-id]");
    for (int i = 0; i < cards.length; i++) {
      on(cards.getAt(i), favourites);
    }
  }

  /** Gives an element that shows a pastry its heart. */
  void on(Element pastry, Favourites favourites) {
    String id = pastry.getAttribute("data-id");
    if (pastry.querySelector(".heart") == null) {
      Element heart = Js.uncheckedCast(template.content.firstElementChild.cloneNode(true));
      PastryDom.field(heart, "heart").textContent = PastryDom.field(pastry, "name").textContent;
      heart.addEventListener("click", event -> toggle.accept(id));
      pastry.appendChild(heart);
    }
    Dom.find(pastry, ".heart").setAttribute("aria-pressed", "" + favourites.contains(id));
  }

  /** Takes them away from the menu. */
  void remove() {
    NodeList<Element> hearts = Dom.byId("pastries-list").querySelectorAll(".heart");
    for (int i = 0; i < hearts.length; i++) {
      HTMLElement heart = Js.uncheckedCast(hearts.getAt(i));
      heart.remove();
    }
  }
}
