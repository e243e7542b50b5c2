package cafe.browser;

import cafe.core.outcome.Sentences;
import cafe.core.session.StoredSession;
import cafe.core.signin.InPageSignIn;
import cafe.core.signin.SignIn;
import cafe.core.site.Site;
import cafe.core.token.TokenSet;
import cafe.core.visit.Visit;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** cafe-in-page.js: the page with {@code signIn: in-page}. */
public final class InPageEntry implements Entry {
  private final App app = new App();
  private final LazyPart dialog =
      app.session().part("sign-in", () -> PageEvents.tell(PageEvents.SIGN_IN, JsPropertyMap.of()));
  private InPageSignIn way;

  private InPageEntry() {}

  /** Runs once, when the document has been read: InPageEntry.native.js. */
  @JsMethod
  public static void start() {
    InPageEntry entry = new InPageEntry();
    entry.app.start(entry);
  }

  @Override
  public String signIn() {
    return "in-page";
  }

  @Override
  public SignIn way(Site site, StoredSession stored) {
    way = new InPageSignIn(site, app.calls(), stored, app.session(), dialog::load);
    return way;
  }

  @Override
  public void visit(Visit visit) {
    PageEvents.on(PageEvents.TOKENS, detail -> accept(detail, visit));
    PageEvents.on(PageEvents.SIGNED_OUT, detail -> visit.signedOutHere());
    LazyPart account =
        app.session()
            .part(
                "account",
                () ->
                    visit.withTokens(
                        tokens ->
                            PageEvents.tell(
                                PageEvents.ACCOUNT,
                                JsPropertyMap.of("accessToken", tokens.accessToken()))));
    PageEvents.on(
        PageEvents.MISSING,
        detail -> app.session().missing("account".equals(detail.get("part")) ? account : dialog));
    Dom.onClick("account", account::load);
    Dom.show("account", true);
  }

  private void accept(JsPropertyMap<Object> detail, Visit visit) {
    way.accept(
        new TokenSet(
            Js.uncheckedCast(detail.get("idToken")),
            Js.uncheckedCast(detail.get("accessToken")),
            Js.uncheckedCast(detail.get("refreshToken"))),
        number(detail, "serverMillis") - number(detail, "localMillis"),
        session -> visit.welcome(session, Sentences.THANK_YOU),
        visit::refuse);
  }

  private static double number(JsPropertyMap<Object> detail, String name) {
    return Js.coerceToDouble(detail.get(name));
  }
}
