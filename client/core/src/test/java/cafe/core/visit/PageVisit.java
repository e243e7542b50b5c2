package cafe.core.visit;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.session.StoredSession;
import cafe.core.signin.Callback;
import cafe.core.signin.CallbackCheck;
import cafe.core.signin.ImplicitSignIn;
import cafe.core.signin.SignIn;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import cafe.core.testing.Tokens;
import cafe.core.testing.Told;
import java.util.ArrayList;
import java.util.List;

/** Visits of the café's page, and what they show. */
final class PageVisit {
  static final String STATE = "AAAAAAAAAAAAAAAAAAAAAA";

  final FakePlatform platform = new FakePlatform();
  private final Told told = new Told();
  final List<String> seen = told.seen;
  final List<HttpResponse> answers = new ArrayList<>();

  /** The keys are published, the API is out of reach. */
  PageVisit() {
    platform.server = this::serve;
  }

  /** Signs in and comes back. */
  Visit signIn() {
    platform.nextRandom = 0;
    open("&").signIn();
    return open("&id_token=" + Tokens.good() + "&access_token=an.access.token&state=" + STATE);
  }

  /** Loads the page anew, at this address. */
  Visit open(String address) {
    platform.address = address;
    seen.clear();
    Calls calls = new Calls(platform, new ServerClock(platform));
    Callback callback = Callback.read(platform);
    SignIn way =
        new ImplicitSignIn(
            Sites.good(), calls, callback, new CallbackCheck(Sites.good(), calls, callback));
    Visit visit = new Visit(Sites.good(), calls, new StoredSession(Sites.good(), calls), told, way);
    visit.start();
    return visit;
  }

  private HttpResponse serve(HttpRequest request) {
    return request.url().endsWith("jwks.json")
        ? HttpResponse.answer(200, Tokens.jwks(), platform.nowMillis, Double.NaN)
        : HttpResponse.unreachable();
  }
}
