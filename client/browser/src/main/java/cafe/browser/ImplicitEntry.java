package cafe.browser;

import cafe.core.signin.Callback;
import cafe.core.signin.ImplicitSignIn;
import jsinterop.annotations.JsMethod;

/** cafe.js: the page with {@code signIn: implicit}. */
public final class ImplicitEntry {
  private ImplicitEntry() {}

  /** Runs once, when the document has been read: ImplicitEntry.native.js. */
  @JsMethod
  public static void start() {
    App app = new App();
    Callback callback = Callback.read(app.browser());
    app.start("implicit", (site, stored) -> new ImplicitSignIn(site, app.calls(), callback));
  }
}
