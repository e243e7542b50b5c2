package cafe.browser;

import cafe.core.session.StoredSession;
import cafe.core.signin.Callback;
import cafe.core.signin.CodeSignIn;
import cafe.core.signin.SignIn;
import cafe.core.site.Site;
import jsinterop.annotations.JsMethod;

/** cafe-code.js: the page with {@code signIn: code}. */
public final class CodeEntry implements Entry {
  private final App app = new App();
  private final Callback callback = Callback.read(app.browser());

  private CodeEntry() {}

  /** Runs once, when the document has been read: CodeEntry.native.js. */
  @JsMethod
  public static void start() {
    CodeEntry entry = new CodeEntry();
    entry.app.start(entry);
  }

  @Override
  public String signIn() {
    return "code";
  }

  @Override
  public SignIn way(Site site, StoredSession stored) {
    return new CodeSignIn(site, app.calls(), stored, app.session(), callback);
  }
}
