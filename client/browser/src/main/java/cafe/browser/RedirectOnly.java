package cafe.browser;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.http.HttpRequest;
import cafe.core.outcome.Failure;
import cafe.core.session.Session;
import cafe.core.signin.Callback;
import cafe.core.signin.CallbackCheck;
import cafe.core.signin.ImplicitSignIn;
import cafe.core.signin.SignIn;
import cafe.core.site.Site;
import jsinterop.annotations.JsMethod;

/**
 * The page's own way to sign in by redirect, and one call in the user's name, with nothing around
 * them: an entry point that the benchmarks weigh beside libraries (bench/), not part of the page.
 */
public final class RedirectOnly {
  private final Browser browser = new Browser();
  private final Callback callback = Callback.read(browser);
  private final Calls calls = new Calls(browser, new ServerClock(browser));

  private RedirectOnly() {}

  /** Runs once, when the document has been read: RedirectOnly.native.js. */
  @JsMethod
  public static void start() {
    RedirectOnly only = new RedirectOnly();
    Site.of(only.browser.read(Dom.byId("cafe-config").textContent), "implicit")
        .to(only::run, RedirectOnly::refuse);
  }

  private void run(Site site) {
    SignIn way =
        new ImplicitSignIn(site, calls, callback, new CallbackCheck(site, calls, callback));
    Dom.onClick("sign-in", () -> way.begin(RedirectOnly::refuse));
    if (way.isAnswered()) {
      way.finish(session -> order(site, session), RedirectOnly::refuse);
    }
  }

  private void order(Site site, Session session) {
    calls.send(
        session.sign(HttpRequest.anonymous("POST", site.apiUrl() + "/create_report")),
        RedirectOnly::say,
        response -> say("" + response.status()));
  }

  private static void refuse(Failure failure) {
    say(failure.sentence());
  }

  private static void say(String sentence) {
    Dom.text("answer", sentence);
  }
}
