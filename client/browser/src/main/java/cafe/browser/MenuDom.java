package cafe.browser;

import cafe.core.call.Calls;
import cafe.core.menu.Bean;
import cafe.core.menu.Menu;
import cafe.core.menu.Pastry;
import cafe.core.port.Json;
import elemental2.core.JsNumber;
import elemental2.core.JsString;
import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import jsinterop.base.Js;

/** Pastries and beans. */
final class MenuDom {
  private final String apiUrl;
  private final Menu pastries;
  private final Menu beans;

  MenuDom(Calls calls, Browser browser, String apiUrl) {
    this.apiUrl = apiUrl;
    pastries =
        new Menu(
            calls,
            new ListDom("pastries", "pastry", MenuDom::fillPastry, browser::grown),
            "product_item_arr");
    beans = new Menu(calls, new ListDom("beans", "bean", MenuDom::fillBean, browser::grown), "");
    Dom.byId("pastries").addEventListener("change", event -> loadPastries());
    Dom.onClick("pastries-retry", this::loadPastries);
    Dom.onClick("beans-retry", this::loadBeans);
  }

  void load() {
    loadPastries();
    loadBeans();
  }

  private void loadPastries() {
    pastries.load(
        apiUrl + (BrowserPlace.allPastries().checked ? "/products" : "/products/on_offer"));
  }

  private void loadBeans() {
    beans.load(apiUrl + "/bean_products");
  }

  private static void fillPastry(Json item, Element element) {
    Pastry pastry = new Pastry(item);
    Element picture = field(element, "picture");
    String href = picture.getAttribute("href");
    picture.setAttribute(
        "href", href.substring(0, href.indexOf("#") + 1) + pastry.picture(pictures()));
    field(element, "name").textContent = pastry.name();
    field(element, "price").textContent = price(pastry.price());
    field(element, "description").textContent = pastry.description();
    field(element, "tags").textContent = pastry.tags();
    field(element, "special").hidden = !pastry.isSpecial();
  }

  private static void fillBean(Json item, Element element) {
    Bean bean = new Bean(item);
    field(element, "name").textContent = bean.name();
    field(element, "type").textContent = bean.type();
    field(element, "description").textContent = bean.description();
    field(element, "price").textContent = price(bean.price());
    field(element, "stock").textContent = bean.stock();
    field(element, "stock").setAttribute("data-stock", bean.stockLevel());
  }

  private static String price(double dollars) {
    return "$" + new JsNumber(dollars).toFixed(2.0);
  }

  private static HTMLElement field(Element element, String name) {
    return Dom.find(element, "[data-field=" + name + "]");
  }

  /** Those of web-src's pictures.svg, in the order in which they are looked for. */
  private static String[] pictures() {
    JsString words = Js.uncheckedCast(Dom.byId("pastry").getAttribute("data-pictures"));
    return Js.uncheckedCast(words.split(" "));
  }
}
