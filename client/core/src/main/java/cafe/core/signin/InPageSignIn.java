package cafe.core.signin;

import cafe.core.call.Calls;
import cafe.core.outcome.Failure;
import cafe.core.port.Platform;
import cafe.core.port.SessionView;
import cafe.core.renewal.RefreshOperation;
import cafe.core.renewal.SessionRenewal;
import cafe.core.session.Session;
import cafe.core.session.StoredSession;
import cafe.core.site.Site;
import cafe.core.token.TokenCheck;
import cafe.core.token.TokenSet;
import java.util.function.Consumer;

/** A dialog of the page signs in by SRP; it is loaded when it is needed, and hands over tokens. */
public final class InPageSignIn implements SignIn {
  private final Site site;
  private final Calls calls;
  private final Platform platform;
  private final Runnable dialog;
  private final RefreshOperation operation;
  private final SessionRenewal renewal;

  /** That of this site; {@code dialog} opens it. */
  public InPageSignIn(
      Site site, Calls calls, StoredSession stored, SessionView view, Runnable dialog) {
    this.site = site;
    this.calls = calls;
    this.platform = calls.platform();
    this.dialog = dialog;
    this.operation = new RefreshOperation(site);
    this.renewal = new SessionRenewal(site, calls, stored, view, operation);
  }

  @Override
  public void begin(Consumer<Failure> refuse) {
    dialog.run();
  }

  /** Nobody comes back from anywhere. */
  @Override
  public boolean isAnswered() {
    return false;
  }

  @Override
  public void finish(Consumer<Session> next, Consumer<Failure> refuse) {}

  /**
   * Takes the dialog's tokens, if they pass all checks. No redirect was made, so there is no nonce.
   *
   * @param skewMillis how far the server was ahead of this machine when they came
   */
  public void accept(
      TokenSet tokens, double skewMillis, Consumer<Session> next, Consumer<Failure> refuse) {
    calls.clock().resume(skewMillis);
    new TokenCheck(site, calls, refuse)
        .check(
            tokens.idToken(),
            claims ->
                claims.match(
                    "",
                    tokens.accessToken(),
                    platform,
                    idToken -> next.accept(new Session(idToken, tokens.kept())),
                    refuse));
  }

  @Override
  public void refresh(Session session, Runnable next, Consumer<String> over) {
    renewal.refresh(session, next, over);
  }

  /** The hosted UI knows nothing of the session, so there is nowhere to go. */
  @Override
  public void end(Session session, Runnable stayed) {
    calls.sendOnce(operation.revocation(session.tokens().refreshToken()), response -> {});
    stayed.run();
  }
}
