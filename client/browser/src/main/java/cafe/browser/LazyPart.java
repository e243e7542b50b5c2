package cafe.browser;

import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import jsinterop.base.Js;

/**
 * A script that is loaded when it is needed. Until then it stands in the page as one of a type that
 * no browser fetches; a copy that is a module is fetched. So no script's address is ever made from
 * text, and Trusted Types need no policy.
 */
final class LazyPart {
  private final Element inert;
  private final Runnable loaded;
  private final Runnable failed;
  private boolean asked;

  /** The one with the id {@code lazy-NAME}. */
  LazyPart(String name, Runnable loaded, Runnable failed) {
    this.inert = Dom.byId("lazy-" + name);
    this.loaded = loaded;
    this.failed = failed;
  }

  /** Loads it, unless that was done or is under way; tells when it is there, or that it failed. */
  void load() {
    if (asked) {
      return;
    }
    asked = true;
    // a copy each time: the same element would not be fetched again
    HTMLElement copy = Js.uncheckedCast(inert.cloneNode(false));
    copy.setAttribute("type", "module");
    copy.addEventListener("load", event -> loaded.run());
    copy.addEventListener(
        "error",
        event -> {
          asked = false;
          copy.remove();
          failed.run();
        });
    inert.parentElement.appendChild(copy);
  }
}
