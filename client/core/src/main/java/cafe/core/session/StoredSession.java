package cafe.core.session;

import cafe.core.call.Calls;
import cafe.core.outcome.Outcome;
import cafe.core.port.Parameters;
import cafe.core.port.Platform;
import cafe.core.port.TabStorage;
import cafe.core.site.Site;
import cafe.core.token.Jws;
import cafe.core.token.TokenSet;
import cafe.core.token.VerifiedJws;

/** The session as it survives a reload, and the mark that ends it in every tab. */
public final class StoredSession {
  /** Where the session is kept. */
  public static final String STORED_AS = "cafe.session";

  /** Where the mark is kept. */
  public static final String SIGNED_OUT_AS = "cafe.signedOut";

  private final Site site;
  private final Platform platform;
  private final Calls calls;
  private final TabStorage storage;

  /** That of this site. */
  public StoredSession(Site site, Calls calls) {
    this.site = site;
    this.platform = calls.platform();
    this.calls = calls;
    this.storage = platform.sessions(site.storage());
  }

  /** Keeps it; false if it will not survive a reload. */
  public boolean keep(Session session) {
    return storage.put(STORED_AS, write(session));
  }

  /** It as it is kept, for another script of this page too. */
  public String write(Session session) {
    return now()
        .with("idToken", session.idToken().compact())
        .with("accessToken", session.tokens().accessToken())
        .with("refreshToken", session.tokens().refreshToken())
        .with("skewMillis", "" + calls.clock().skewMillis())
        .encoded();
  }

  /** Whether the tabs have one session together. */
  public boolean isShared() {
    return site.storage().equals("local");
  }

  /** Forgets it here. */
  public void forget() {
    storage.put(STORED_AS, "");
  }

  /** Tells all tabs that somebody signed out, those included that are not awake. */
  public void markSignedOut() {
    platform.shared().put(SIGNED_OUT_AS, now().encoded());
  }

  /** Whether there is one, good or not. */
  public boolean isPresent() {
    return !storage.get(STORED_AS).isEmpty();
  }

  /** Whether another tab signed out after it was kept; both times are this machine's. */
  public boolean isSignedOut() {
    String mark = platform.shared().get(SIGNED_OUT_AS);
    return !mark.isEmpty()
        && platform.parameters(mark).number("atMillis") >= kept().number("atMillis");
  }

  /** The session, if its claims still hold; one that can be renewed may have come to its end. */
  public Outcome<Session> restore() {
    return read(kept());
  }

  /** The session that a script of this page has checked and written. */
  public Outcome<Session> read(String written) {
    return read(platform.parameters(written));
  }

  private Outcome<Session> read(Parameters kept) {
    String refreshToken = kept.get("refreshToken");
    TokenSet tokens = new TokenSet("", kept.get("accessToken"), refreshToken);
    calls.clock().resume(kept.number("skewMillis"));
    return VerifiedJws.fromStorage(Jws.read(kept.get("idToken"), platform))
        .goOn(site, calls.clock().nowMillis() + Session.MARGIN_MILLIS, !refreshToken.isEmpty())
        .then(idToken -> Outcome.of(new Session(idToken, tokens)));
  }

  private Parameters kept() {
    return platform.parameters(storage.get(STORED_AS));
  }

  private Parameters now() {
    return platform.parameters("").with("atMillis", "" + platform.nowMillis());
  }
}
