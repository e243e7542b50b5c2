package cafe.core.visit;

import cafe.core.call.Calls;
import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Failure;
import cafe.core.outcome.Sentences;
import cafe.core.port.ApiAccess;
import cafe.core.port.Platform;
import cafe.core.port.SessionView;
import cafe.core.report.ReportOrder;
import cafe.core.session.Session;
import cafe.core.session.StoredSession;
import cafe.core.signin.SignIn;
import cafe.core.site.Site;
import cafe.core.token.TokenSet;
import java.util.function.Consumer;

/** One visit of the page: signing in, being signed in, signing out, expiring. */
public final class Visit implements ApiAccess {
  /** Where the sign-out leaves word for the page that is loaded after it. */
  static final String NOTICE = "cafe.notice";

  private static final ApiAccess NOBODYS = (request, waiting, answer) -> {};

  private final Site site;
  private final Platform platform;
  private final Calls calls;
  private final SessionView view;
  private final SignIn way;
  private final StoredSession stored;
  private Runnable endSession = () -> {};
  private Runnable leave = this::greet;
  private ApiAccess api = NOBODYS;
  private Consumer<Consumer<TokenSet>> tokens = next -> {};
  private boolean signedIn;

  /** A visit of this site, with one way to sign in. */
  public Visit(Site site, Calls calls, StoredSession stored, SessionView view, SignIn way) {
    this.site = site;
    this.platform = calls.platform();
    this.calls = calls;
    this.stored = stored;
    this.view = view;
    this.way = way;
  }

  /** Takes up the stored session, and the answer of a sign-in if there is one. */
  public void start() {
    if (stored.isPresent()) {
      restore();
    } else if (!way.isAnswered()) {
      greet();
    }
    if (way.isAnswered()) {
      way.finish(session -> welcome(session, ""), this::refuse);
    }
  }

  /** Begins to sign in. */
  public void signIn() {
    way.begin(failure -> view.alert(failure, true));
  }

  /** Somebody has signed in; the sentence thanks them, or is empty. */
  public void welcome(Session session, String thanks) {
    String sentence = stored.keep(session) ? thanks : Sentences.MEMORY_ONLY;
    begin(session);
    if (signedIn) {
      view.welcome();
      if (!sentence.isEmpty()) {
        view.notice(sentence, false);
      }
    }
  }

  /** A sign-in that came to nothing. */
  public void refuse(Failure failure) {
    if (!signedIn) {
      view.guest();
    }
    view.alert(failure, true);
  }

  /** Ends the session in this tab, in the others, and at Cognito. */
  public void signOut() {
    stored.markSignedOut();
    platform.tab().put(NOTICE, "signed-out");
    Runnable leaving = leave;
    forget();
    leaving.run();
  }

  /** A part of the page ended the session at Cognito already. */
  public void signedOutHere() {
    stored.markSignedOut();
    forget();
    view.notice(Sentences.SIGNED_OUT, false);
  }

  /** Hands out the tokens that came with the id token, fresh; nobody's are never handed out. */
  public void withTokens(Consumer<TokenSet> next) {
    tokens.accept(next);
  }

  /** Another tab signed out. */
  public void signedOutElsewhere() {
    if (signedIn) {
      forget();
      view.notice(Sentences.SIGNED_OUT_ELSEWHERE, true);
    }
  }

  /** The server no longer accepts the session, or its time is over. */
  public void expire(String sentence) {
    end();
    view.notice(sentence, true);
  }

  /** Sends to the API, and to nobody else, in the name of who is signed in. */
  @Override
  public void send(HttpRequest request, Consumer<String> waiting, Consumer<HttpResponse> answer) {
    if (request.url().startsWith(site.apiUrl() + "/")) {
      api.send(request, waiting, answer);
    }
  }

  private void restore() {
    if (stored.isSignedOut()) {
      stored.forget();
      view.guest();
      view.notice(Sentences.SIGNED_OUT_ELSEWHERE, true);
    } else {
      stored
          .restore()
          .to(
              session -> way.refresh(session, () -> begin(session), this::expire),
              failure -> expire(Sentences.SESSION_EXPIRED));
    }
  }

  private void greet() {
    view.guest();
    if (!platform.tab().get(NOTICE).isEmpty()) {
      platform.tab().put(NOTICE, "");
      view.notice(Sentences.SIGNED_OUT, false);
    }
  }

  private void begin(Session session) {
    Stay stay = new Stay(session, calls, way, this::expire);
    endSession.run();
    signedIn = true;
    endSession = session::end;
    leave = () -> way.end(session, this::greet);
    api = stay;
    tokens = stay::withTokens;
    view.signedIn(session.idToken().member(site.ownerGroup()));
    stay.watch();
  }

  private void forget() {
    ReportOrder.forget(platform);
    end();
  }

  private void end() {
    signedIn = false;
    stored.forget();
    endSession.run();
    api = NOBODYS;
    tokens = next -> {};
    leave = this::greet;
    view.guest();
  }
}
