package cafe.browser.guest;

import cafe.browser.Dom;
import cafe.browser.PastryDom;
import cafe.core.guest.Favourites;
import cafe.core.menu.Pastry;
import cafe.core.port.Json;
import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLTemplateElement;
import elemental2.dom.NodeList;
import jsinterop.base.Js;

/**
 * The favourites in the guest's part. What is taken away stays until the page is left, with its
 * heart empty: nothing moves under the hand, and a slip is put right by another click.
 */
final class FavouriteList {
  private final HTMLElement list = Dom.byId("guest-favourites-list");
  private final HTMLTemplateElement template = Js.uncheckedCast(Dom.byId("guest-favourite"));
  private final Hearts hearts;
  private Json pastries;

  FavouriteList(Hearts hearts) {
    this.hearts = hearts;
  }

  void of(Json newPastries) {
    pastries = newPastries;
  }

  void show(Favourites favourites) {
    favourites.each(
        id -> {
          if (!has(id)) {
            list.appendChild(row(id));
          }
        });
    NodeList<Element> rows = rows();
    for (int i = 0; i < rows.length; i++) {
      hearts.on(rows.getAt(i), favourites);
    }
    Dom.show("guest-no-favourites", rows.length == 0);
  }

  private boolean has(String id) {
    NodeList<Element> rows = rows();
    for (int i = 0; i < rows.length; i++) {
      if (rows.getAt(i).getAttribute("data-id").equals(id)) {
        return true;
      }
    }
    return false;
  }

  private NodeList<Element> rows() {
    return list.querySelectorAll("li");
  }

  private Element row(String id) {
    Element row = Js.uncheckedCast(template.content.firstElementChild.cloneNode(true));
    row.setAttribute("data-id", id);
    for (int i = 0; i < pastries.size(); i++) {
      Pastry pastry = new Pastry(pastries.at(i));
      if (pastry.id().equals(id)) {
        PastryDom.fill(pastry, row);
      }
    }
    return row;
  }
}
