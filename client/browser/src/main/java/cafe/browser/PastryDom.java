package cafe.browser;

import cafe.core.menu.Pastry;
import elemental2.core.JsNumber;
import elemental2.core.JsString;
import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import jsinterop.base.Js;

/** A pastry's picture, name and price, wherever it is shown. */
public final class PastryDom {
  private PastryDom() {}

  /** Fills the fields of a copy of a template. */
  public static void fill(Pastry pastry, Element element) {
    Element picture = field(element, "picture");
    String href = picture.getAttribute("href");
    picture.setAttribute(
        "href", href.substring(0, href.indexOf("#") + 1) + pastry.picture(pictures()));
    field(element, "name").textContent = pastry.name();
    field(element, "price").textContent = price(pastry.price());
  }

  /** The field of this name. */
  public static HTMLElement field(Element element, String name) {
    return Dom.find(element, "[data-field=" + name + "]");
  }

  static String price(double dollars) {
    return "$" + new JsNumber(dollars).toFixed(2.0);
  }

  /** Those of web-src's pictures.svg, in the order in which they are looked for. */
  private static String[] pictures() {
    JsString words = Js.uncheckedCast(Dom.byId("pastry").getAttribute("data-pictures"));
    return Js.uncheckedCast(words.split(" "));
  }
}
