package cafe.browser;

import elemental2.dom.DomGlobal;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.Location;
import jsinterop.base.Js;

/** The place on the page: path, scroll position, and which pastries were chosen. */
final class BrowserPlace {
  private double scroll = -1;
  private int listsToCome = 2;

  String current() {
    Location location = Page.getLocation();
    return new UrlParameters("")
        .with("path", location.pathname + location.search + location.hash)
        .with("scroll", "" + DomGlobal.window.scrollY)
        .with("pastries", allPastries().checked ? "all" : "offer")
        .encoded();
  }

  void restore(String place) {
    UrlParameters parameters = new UrlParameters(place);
    DomGlobal.window.history.replaceState(null, "", parameters.get("path"));
    scroll = parameters.number("scroll");
    boolean all = parameters.get("pastries").equals("all");
    allPastries().checked = all;
    Js.<HTMLInputElement>uncheckedCast(Dom.byId("pastries-offer")).checked = !all;
  }

  /** Goes on to where the page was: it is long enough only when the lists are there. */
  void scroll() {
    if (listsToCome-- > 0 && scroll >= 0) {
      DomGlobal.window.scrollTo(0, scroll);
    }
  }

  static HTMLInputElement allPastries() {
    return Js.uncheckedCast(Dom.byId("pastries-all"));
  }
}
