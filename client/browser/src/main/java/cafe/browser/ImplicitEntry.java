package cafe.browser;

import cafe.core.session.StoredSession;
import cafe.core.signin.Callback;
import cafe.core.signin.ImplicitSignIn;
import cafe.core.signin.SignIn;
import cafe.core.site.Site;
import jsinterop.annotations.JsMethod;

/** cafe.js: the page with {@code signIn: implicit}. */
public final class ImplicitEntry implements Entry {
  private final App app = new App();
  private final Callback callback = Callback.read(app.browser());

  private ImplicitEntry() {}

  /** Runs once, when the document has been read: ImplicitEntry.native.js. */
  @JsMethod
  public static void start() {
    ImplicitEntry entry = new ImplicitEntry();
    entry.app.start(entry);
  }

  @Override
  public String signIn() {
    return "implicit";
  }

  @Override
  public SignIn way(Site site, StoredSession stored) {
    return new ImplicitSignIn(
        site, app.calls(), callback, new LazyCheck(app.session(), callback, stored));
  }
}
