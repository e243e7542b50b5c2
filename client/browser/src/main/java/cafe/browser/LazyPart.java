package cafe.browser;

import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import java.util.function.Consumer;
import jsinterop.base.Js;

/**
 * A script that is loaded when it is needed. Until then it stands in the page as one of a type that
 * no browser fetches; a copy that is a module is fetched. So no script's address is ever made from
 * text, and Trusted Types need no policy.
 */
final class LazyPart {
  private final String name;
  private final Runnable loaded;
  private final Consumer<LazyPart> failed;
  private boolean asked;
  private boolean there;

  /** The one with the id {@code lazy-NAME}. */
  LazyPart(String name, Runnable loaded, Consumer<LazyPart> failed) {
    this.name = name;
    this.loaded = loaded;
    this.failed = failed;
  }

  boolean isThere() {
    return there;
  }

  /** Loads it, unless that is done or under way; tells when it is there, or that it failed. */
  void load() {
    if (there) {
      loaded.run();
    } else if (!asked) {
      asked = true;
      fetch();
    }
  }

  /** By a copy each time: the same element would not be fetched again. */
  private void fetch() {
    HTMLElement copy = Js.uncheckedCast(inert().cloneNode(false));
    copy.setAttribute("type", "module");
    copy.addEventListener(
        "load",
        event -> {
          there = true;
          loaded.run();
        });
    copy.addEventListener(
        "error",
        event -> {
          asked = false;
          copy.remove();
          failed.accept(this);
        });
    inert().parentElement.appendChild(copy);
  }

  private Element inert() {
    return Dom.byId("lazy-" + name);
  }
}
