package cafe.core.renewal;

import cafe.core.call.Calls;
import cafe.core.http.HttpResponse;
import cafe.core.member.Member;
import cafe.core.outcome.Failure;
import cafe.core.outcome.Sentences;
import cafe.core.port.Platform;
import cafe.core.port.SessionView;
import cafe.core.session.Session;
import cafe.core.session.StoredSession;
import cafe.core.site.Site;
import cafe.core.token.IdToken;
import cafe.core.token.TokenCheck;
import cafe.core.token.TokenSet;
import java.util.function.Consumer;

/**
 * Renews a session before its token dies: once at a time, and in one tab for all where the tabs
 * share it. A refresh token may be good for one time only, so the newest one is kept as soon as it
 * is there.
 */
public final class SessionRenewal {
  private static final String LOCK = "cafe.renewal";

  private final Site site;
  private final Calls calls;
  private final Platform platform;
  private final StoredSession stored;
  private final SessionView view;
  private final Renewal renewal;
  private Runnable tried = () -> {};
  private boolean busy;

  /** That of this site's sessions; the view hears if somebody is to be shown in another way. */
  public SessionRenewal(
      Site site, Calls calls, StoredSession stored, SessionView view, Renewal renewal) {
    this.site = site;
    this.calls = calls;
    this.platform = calls.platform();
    this.stored = stored;
    this.view = view;
    this.renewal = renewal;
  }

  /**
   * Goes on at once if there is time left, else when new tokens are here, or could not be had now.
   *
   * @param over told in place of that if the session is over
   */
  public void refresh(Session session, Runnable next, Consumer<String> over) {
    if (!isDue(session)) {
      next.run();
      return;
    }
    Runnable earlier = tried;
    tried =
        () -> {
          earlier.run();
          next.run();
        };
    if (!busy) {
      busy = true;
      new Attempt(session, over).begin();
    }
  }

  private boolean isDue(Session session) {
    return calls.clock().nowMillis() >= session.dueAtMillis();
  }

  /** One exchange of a refresh token. */
  private final class Attempt {
    private final Session session;
    private final Consumer<String> over;
    private Runnable release = () -> {};

    Attempt(Session session, Consumer<String> over) {
      this.session = session;
      this.over = over;
    }

    void begin() {
      if (stored.isShared()) {
        platform.exclusively(
            LOCK,
            newRelease -> {
              release = newRelease;
              stored.restore().to(this::adopt, failure -> fail(Sentences.expired()));
            });
      } else {
        exchange();
      }
    }

    /** Another tab may have been quicker. */
    private void adopt(Session newest) {
      session.renew(newest.idToken(), newest.tokens());
      if (isDue(session)) {
        exchange();
      } else {
        done();
      }
    }

    private void exchange() {
      String refreshToken = session.tokens().refreshToken();
      if (refreshToken.isEmpty()) {
        fail(Sentences.expired());
      } else {
        calls.send(renewal.request(refreshToken), waiting -> {}, this::process);
      }
    }

    private void process(HttpResponse response) {
      if (session.isEnded()) {
        done();
      } else if (response.isSuccess()) {
        keep(renewal.read(platform.read(response.body())));
      } else {
        fail(Sentences.notRenewed(response));
      }
    }

    private void keep(TokenSet answer) {
      TokenSet tokens = answer.after(session.tokens());
      IdToken old = session.idToken();
      session.renew(old, tokens);
      stored.keep(session);
      new TokenCheck(site, calls, this::fail)
          .check(
              answer.idToken(),
              claims ->
                  claims.match(
                      old.subject(),
                      answer.accessToken(),
                      platform,
                      idToken -> renewed(idToken, tokens),
                      this::fail));
    }

    private void renewed(IdToken idToken, TokenSet tokens) {
      if (!session.isEnded()) {
        Member before = session.idToken().member(site.ownerGroup());
        Member now = idToken.member(site.ownerGroup());
        session.renew(idToken, tokens);
        stored.keep(session);
        if (!now.looksLike(before)) {
          view.signedIn(now);
        }
      }
      done();
    }

    /** What may pass leaves the session as it is, and is tried again later. */
    private void fail(Failure failure) {
      if (!failure.isPassing() && !session.isEnded()) {
        tried = () -> {};
        over.accept(failure.sentence());
      }
      done();
    }

    private void done() {
      release.run();
      busy = false;
      Runnable waiting = tried;
      tried = () -> {};
      waiting.run();
    }
  }
}
