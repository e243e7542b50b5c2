package cafe.browser;

import cafe.core.call.Calls;
import cafe.core.menu.Bean;
import cafe.core.menu.Menu;
import cafe.core.menu.Pastry;
import cafe.core.port.Json;
import elemental2.dom.Element;

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
    PastryDom.fill(pastry, element);
    element.setAttribute("data-id", pastry.id());
    PastryDom.field(element, "description").textContent = pastry.description();
    PastryDom.field(element, "tags").textContent = pastry.tags();
    PastryDom.field(element, "special").hidden = !pastry.isSpecial();
  }

  private static void fillBean(Json item, Element element) {
    Bean bean = new Bean(item);
    PastryDom.field(element, "name").textContent = bean.name();
    PastryDom.field(element, "type").textContent = bean.type();
    PastryDom.field(element, "description").textContent = bean.description();
    PastryDom.field(element, "price").textContent = PastryDom.price(bean.price());
    PastryDom.field(element, "stock").textContent = bean.stock();
    PastryDom.field(element, "stock").setAttribute("data-stock", bean.stockLevel());
  }
}
