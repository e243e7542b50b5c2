package cafe.browser;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.port.Json;
import cafe.core.session.StoredSession;
import cafe.core.signin.Callback;
import cafe.core.site.Site;
import cafe.core.visit.Visit;
import elemental2.dom.DomGlobal;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;

/** The page's beginning. */
public final class App {
  private App() {}

  /** Runs once, when the document has been read: App.native.js. */
  @JsMethod
  public static void start() {
    Browser browser = new Browser();
    Callback callback = Callback.read(browser);
    Json config = browser.read(Dom.byId("cafe-config").textContent);
    Calls calls = new Calls(browser, new ServerClock(browser));
    MenuDom menu = new MenuDom(calls, browser, config.text("apiUrl"));
    SessionDom session = new SessionDom(browser::grown);
    Site.of(config)
        .to(
            site -> visit(site, calls, session, callback),
            failure -> {
              session.guest();
              session.alert(failure, false);
            });
    menu.load();
  }

  private static void visit(Site site, Calls calls, SessionDom session, Callback callback) {
    Visit visit = new Visit(site, calls, session, new ReportDom());
    Dom.onClick("sign-in", visit::signIn);
    Dom.onClick("notice-action", visit::signIn);
    Dom.onClick("alert-action", visit::signIn);
    Dom.onClick("sign-out", visit::signOut);
    Dom.onClick("report-generate", visit::orderReport);
    Dom.onClick("report-retry", visit::orderReport);
    DomGlobal.window.addEventListener(
        "storage",
        event -> {
          if (StoredSession.SIGNED_OUT_AS.equals(Js.asPropertyMap(event).get("key"))) {
            visit.signedOutElsewhere();
          }
        });
    DomGlobal.window.addEventListener(
        "pageshow",
        event -> {
          // Out of the back/forward cache the page would still show who was signed in then.
          if (Js.isTruthy(Js.asPropertyMap(event).get("persisted"))) {
            Page.getLocation().reload();
          }
        });
    visit.start(callback);
  }
}
