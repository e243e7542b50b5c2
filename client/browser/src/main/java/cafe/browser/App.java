package cafe.browser;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.port.Json;
import cafe.core.session.StoredSession;
import cafe.core.site.Site;
import cafe.core.visit.Visit;
import elemental2.dom.DomGlobal;
import jsinterop.base.Js;

/** The page's beginning, the same for each way to sign in. */
final class App {
  private final Browser browser = new Browser();
  private final Calls calls = new Calls(browser, new ServerClock(browser));
  private final SessionDom session = new SessionDom(browser::grown);

  Browser browser() {
    return browser;
  }

  Calls calls() {
    return calls;
  }

  SessionDom session() {
    return session;
  }

  /** Begins, with the way to sign in that the configuration must ask for. */
  void start(Entry entry) {
    Json config = browser.read(Dom.byId("cafe-config").textContent);
    MenuDom menu = new MenuDom(calls, browser, config.text("apiUrl"));
    Site.of(config, entry.signIn())
        .to(
            site -> visit(site, entry),
            failure -> {
              session.guest();
              session.alert(failure, false);
            });
    menu.load();
  }

  private void visit(Site site, Entry entry) {
    StoredSession stored = new StoredSession(site, calls);
    Visit visit = new Visit(site, calls, stored, session, entry.way(site, stored));
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
    entry.visit(visit);
    visit.start();
  }
}
