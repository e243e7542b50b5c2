package cafe.browser;

import elemental2.dom.DomGlobal;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.Location;
import jsinterop.base.Js;

/** The place on the page: path, scroll position, and which pastries were chosen. */
final class BrowserPlace {
  /** The two lists, and what only those who are signed in see. */
  private static final int PARTS = 3;

  private double scroll;
  private int partsToCome;

  String current() {
    Location location = Page.getLocation();
    return new UrlParameters("")
        .with("path", location.pathname + location.search + location.hash)
        .with("scroll", "" + scrolled())
        .with("pastries", allPastries().checked ? "all" : "offer")
        .encoded();
  }

  void restore(String place) {
    UrlParameters parameters = new UrlParameters(place);
    DomGlobal.window.history.replaceState(null, "", parameters.get("path"));
    scroll = parameters.number("scroll");
    partsToCome = PARTS;
    // The other radio is the one that is checked from the start.
    allPastries().checked = parameters.get("pastries").equals("all");
  }

  /** Goes on to where the page was: it is long enough only when all its parts are there. */
  void scroll() {
    if (partsToCome-- > 0) {
      DomGlobal.window.scrollTo(0, scroll < 0 ? scroll + height() : scroll);
    }
  }

  /**
   * From the top; below the first screen from the bottom: the report panel comes and goes above.
   */
  private static double scrolled() {
    double top = DomGlobal.window.scrollY;
    return top < DomGlobal.window.innerHeight ? top : top - height();
  }

  private static double height() {
    return Page.getDocument().documentElement.scrollHeight;
  }

  static HTMLInputElement allPastries() {
    return Js.uncheckedCast(Dom.byId("pastries-all"));
  }
}
