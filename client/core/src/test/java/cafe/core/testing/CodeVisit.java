package cafe.core.testing;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.session.StoredSession;
import cafe.core.signin.Callback;
import cafe.core.signin.CodeSignIn;
import cafe.core.site.Site;
import cafe.core.visit.Visit;
import java.util.function.Function;

/** Visits of a page that signs in by code, and what they show. The pool's keys are published. */
public final class CodeVisit {
  public static final String STATE = "AAAAAAAAAAAAAAAAAAAAAA";

  public final FakePlatform platform = new FakePlatform();
  public final Told told = new Told();
  private final Site site;

  /** Visits of that page; whatever is asked for but the keys, the server answers. */
  public CodeVisit(Site site, Function<HttpRequest, HttpResponse> server) {
    this.site = site;
    platform.server =
        request ->
            request.url().endsWith("jwks.json")
                ? FakePlatform.answer(200, Tokens.jwks())
                : server.apply(request);
  }

  /** Signs in and comes back. */
  public Visit signIn() {
    open("&").signIn();
    return open("code=c1&state=" + STATE + "&");
  }

  /** Loads the page anew, at this address. */
  public Visit open(String address) {
    platform.address = address;
    told.seen.clear();
    Calls calls = new Calls(platform, new ServerClock(platform));
    StoredSession stored = new StoredSession(site, calls);
    CodeSignIn way = new CodeSignIn(site, calls, stored, told, Callback.read(platform));
    Visit visit = new Visit(site, calls, stored, told, way);
    visit.start();
    return visit;
  }
}
