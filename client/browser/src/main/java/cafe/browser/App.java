package cafe.browser;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.port.Json;
import cafe.core.session.StoredSession;
import cafe.core.signin.SignIn;
import cafe.core.site.Site;
import cafe.core.visit.Visit;
import elemental2.dom.DomGlobal;
import java.util.function.BiFunction;
import jsinterop.base.Js;

/** The page's beginning, the same for each way to sign in. */
final class App {
  private final Browser browser = new Browser();
  private final Calls calls = new Calls(browser, new ServerClock(browser));

  Browser browser() {
    return browser;
  }

  Calls calls() {
    return calls;
  }

  /** Begins, with the way to sign in that the configuration must ask for. */
  void start(String signIn, BiFunction<Site, StoredSession, SignIn> way) {
    Json config = browser.read(Dom.byId("cafe-config").textContent);
    MenuDom menu = new MenuDom(calls, browser, config.text("apiUrl"));
    SessionDom session = new SessionDom(browser::grown);
    Site.of(config, signIn)
        .to(
            site -> visit(site, session, way),
            failure -> {
              session.guest();
              session.alert(failure, false);
            });
    menu.load();
  }

  private void visit(Site site, SessionDom session, BiFunction<Site, StoredSession, SignIn> way) {
    StoredSession stored = new StoredSession(site, calls);
    Visit visit = new Visit(site, calls, stored, session, way.apply(site, stored));
    session.onSignIn(visit::signIn);
    Dom.onClick("sign-out", visit::signOut);
    PageEvents.on(PageEvents.REQUEST, detail -> ApiRequest.pass(detail, visit));
    PageEvents.on(
        PageEvents.EXPIRED, detail -> visit.expire(Js.uncheckedCast(detail.get("sentence"))));
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
    visit.start();
  }
}
