package cafe.core.visit;

import cafe.core.call.Calls;
import cafe.core.outcome.Failure;
import cafe.core.outcome.Sentences;
import cafe.core.port.Platform;
import cafe.core.port.ReportView;
import cafe.core.port.SessionView;
import cafe.core.report.ReportDesk;
import cafe.core.report.ReportOrder;
import cafe.core.session.Session;
import cafe.core.session.StoredSession;
import cafe.core.signin.Callback;
import cafe.core.signin.PendingSignIn;
import cafe.core.signin.ReturnedTokens;
import cafe.core.site.Site;
import cafe.core.token.IdToken;
import cafe.core.token.TokenCheck;

/** One visit of the page: signing in, being signed in, signing out, expiring. */
public final class Visit {
  /** Where the sign-out leaves word for the page that is loaded after it. */
  static final String NOTICE = "cafe.notice";

  private final Site site;
  private final Platform platform;
  private final Calls calls;
  private final SessionView view;
  private final ReportView reportView;
  private final StoredSession stored;
  private Runnable endSession = () -> {};
  private Runnable order = () -> {};
  private boolean signedIn;

  /** A visit of this site. */
  public Visit(Site site, Calls calls, SessionView view, ReportView reportView) {
    this.site = site;
    this.platform = calls.platform();
    this.calls = calls;
    this.view = view;
    this.reportView = reportView;
    this.stored = new StoredSession(site, calls);
  }

  /** Takes up the stored session, and the answer of a sign-in if there is one. */
  public void start(Callback callback) {
    if (stored.isPresent()) {
      restore();
    }
    if (callback.isPresent()) {
      PendingSignIn.take(platform).then(callback::process).to(this::check, this::refuse);
    } else if (!signedIn) {
      view.guest();
      if (!platform.tab().get(NOTICE).isEmpty()) {
        platform.tab().put(NOTICE, "");
        view.notice(Sentences.SIGNED_OUT, false);
      }
    }
  }

  /** Leaves for the hosted UI. */
  public void signIn() {
    PendingSignIn pending = PendingSignIn.create(platform);
    if (pending.keep(platform)) {
      platform.go(pending.authorizationUrl(site, platform));
    } else {
      view.alert(Sentences.noStorage(), true);
    }
  }

  /** Ends the session in this tab, in the others, and at Cognito. */
  public void signOut() {
    stored.markSignedOut();
    forget();
    platform.tab().put(NOTICE, "signed-out");
    platform.go(
        site.hostedUiUrl()
            + "/logout?"
            + platform
                .parameters("")
                .with("client_id", site.clientId())
                .with("logout_uri", platform.origin() + site.logoutPath())
                .encoded());
  }

  /** Orders a report, if that is possible now. */
  public void orderReport() {
    order.run();
  }

  /** Another tab signed out. */
  public void signedOutElsewhere() {
    if (signedIn) {
      forget();
      view.notice(Sentences.SIGNED_OUT_ELSEWHERE, true);
    }
  }

  /** The server no longer accepts the session, or its time is over. */
  public void expire(Failure failure) {
    end();
    view.notice(failure.sentence(), true);
  }

  private void restore() {
    if (stored.isSignedOut()) {
      stored.forget();
      view.notice(Sentences.SIGNED_OUT_ELSEWHERE, true);
    } else {
      stored.restore().to(this::begin, failure -> expire(Sentences.expired()));
    }
  }

  private void check(ReturnedTokens returned) {
    platform.restorePlace(returned.place());
    returned.check(new TokenCheck(site, calls, this::refuse), this::welcome);
  }

  private void welcome(IdToken idToken) {
    Session session = new Session(idToken);
    boolean kept = stored.keep(session);
    begin(session);
    view.welcome();
    if (!kept) {
      view.notice(Sentences.MEMORY_ONLY, false);
    }
  }

  private void refuse(Failure failure) {
    if (!signedIn) {
      view.guest();
    }
    view.alert(failure, true);
  }

  private void begin(Session session) {
    boolean mayOrderReports = session.idToken().isIn(site.ownerGroup());
    endSession.run();
    signedIn = true;
    view.signedIn(session.idToken().name(), mayOrderReports);
    endSession = session::end;
    watch(session);
    if (mayOrderReports) {
      ReportDesk desk = new ReportDesk(site, calls, reportView, session, this::expire);
      order = desk::order;
      desk.resume();
    }
  }

  private void watch(Session session) {
    if (!session.isEnded()) {
      double leftMillis = session.endsAtMillis() - calls.clock().nowMillis();
      if (leftMillis > 0) {
        platform.after(leftMillis, () -> watch(session));
      } else {
        expire(Sentences.expired());
      }
    }
  }

  private void forget() {
    ReportOrder.forget(platform);
    end();
  }

  private void end() {
    signedIn = false;
    stored.forget();
    endSession.run();
    order = () -> {};
    reportView.idle();
    view.guest();
  }
}
