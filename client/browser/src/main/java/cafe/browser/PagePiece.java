package cafe.browser;

import elemental2.dom.Document;
import elemental2.dom.HTMLElement;
import elemental2.dom.XMLHttpRequest;
import java.util.function.Consumer;
import jsinterop.base.Js;

/**
 * A piece of the page that is fetched when it is needed, with its style. It is read by the browser
 * as a document of its own, so no HTML is ever made from text, and Trusted Types need no policy.
 */
public final class PagePiece {
  private static final int TIMEOUT_MILLIS = 10_000;
  private static final int OK = 200;

  private PagePiece() {}

  /**
   * Fetches a piece; tells when its style is in the page, or that it did not come.
   *
   * @param name of the lazy script that names the piece as its {@code data-page}
   */
  public static void load(String name, Consumer<Document> loaded, Runnable failed) {
    XMLHttpRequest request = new XMLHttpRequest();
    request.open("GET", Dom.byId("lazy-" + name).getAttribute("data-page"));
    request.responseType = "document";
    request.timeout = TIMEOUT_MILLIS;
    request.addEventListener(
        "loadend",
        event -> {
          if (request.status == OK && request.responseXML != null) {
            style(request.responseXML, loaded, failed);
          } else {
            failed.run();
          }
        });
    request.send();
  }

  private static void style(Document piece, Consumer<Document> loaded, Runnable failed) {
    HTMLElement style = Js.uncheckedCast(piece.querySelector("link"));
    String address = style.getAttribute("href");
    if (Page.getDocument().querySelector("link[href='" + address + "']") != null) {
      loaded.accept(piece);
      return;
    }
    style.addEventListener("load", event -> loaded.accept(piece));
    style.addEventListener(
        "error",
        event -> {
          style.remove();
          failed.run();
        });
    Page.getDocument().head.appendChild(style);
  }
}
