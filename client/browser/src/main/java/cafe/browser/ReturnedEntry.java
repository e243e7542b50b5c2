package cafe.browser;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.outcome.Failure;
import cafe.core.session.StoredSession;
import cafe.core.signin.Callback;
import cafe.core.signin.CallbackCheck;
import cafe.core.site.Site;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** returned.js: checks what a sign-in came back with. */
public final class ReturnedEntry {
  private final Browser browser = new Browser();
  private final Calls calls = new Calls(browser, new ServerClock(browser));

  private ReturnedEntry() {}

  /** Runs once, when it was loaded: ReturnedEntry.native.js. */
  @JsMethod
  public static void start() {
    ReturnedEntry entry = new ReturnedEntry();
    PageEvents.on(
        PageEvents.RETURNED,
        detail ->
            Site.of(entry.browser.read(Dom.byId("cafe-config").textContent), "implicit")
                .to(
                    site -> entry.check(site, Js.uncheckedCast(detail.get("callback"))),
                    ReturnedEntry::refuse));
  }

  private void check(Site site, String callback) {
    new CallbackCheck(site, calls, Callback.of(callback, browser))
        .check(
            session ->
                tell(JsPropertyMap.of("session", new StoredSession(site, calls).write(session))),
            ReturnedEntry::refuse);
  }

  private static void refuse(Failure failure) {
    tell(JsPropertyMap.of("code", failure.code(), "sentence", failure.sentence()));
  }

  private static void tell(JsPropertyMap<Object> checked) {
    PageEvents.tell(PageEvents.CHECKED, checked);
  }
}
