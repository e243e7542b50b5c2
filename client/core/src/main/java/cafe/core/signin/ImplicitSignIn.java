package cafe.core.signin;

import cafe.core.call.Calls;
import cafe.core.outcome.Failure;
import cafe.core.outcome.Sentences;
import cafe.core.port.Platform;
import cafe.core.session.Session;
import cafe.core.site.Site;
import java.util.function.Consumer;

/** The hosted UI sends the tokens in the fragment (RFC 6749 section 4.2). Nothing renews them. */
public final class ImplicitSignIn implements SignIn {
  private final Site site;
  private final Calls calls;
  private final Platform platform;
  private final Callback callback;
  private final ReturnCheck check;

  /** That of this site; the callback is what the address bar held, and this checks it. */
  public ImplicitSignIn(Site site, Calls calls, Callback callback, ReturnCheck check) {
    this.site = site;
    this.calls = calls;
    this.platform = calls.platform();
    this.callback = callback;
    this.check = check;
  }

  @Override
  public void begin(Consumer<Failure> refuse) {
    PendingSignIn pending = PendingSignIn.create(platform);
    if (pending.keep(platform)) {
      platform.go(
          HostedUi.authorizationUrl(
              site, platform, pending, platform.parameters("response_type=token")));
    } else {
      refuse.accept(Sentences.noStorage());
    }
  }

  @Override
  public boolean isAnswered() {
    return callback.isPresent();
  }

  @Override
  public void finish(Consumer<Session> next, Consumer<Failure> refuse) {
    PendingSignIn.restorePlace(platform);
    check.check(next, refuse);
  }

  @Override
  public void refresh(Session session, Runnable next, Consumer<String> over) {
    if (session.isDeadAt(calls.clock().nowMillis())) {
      over.accept(Sentences.SESSION_EXPIRED);
    } else {
      next.run();
    }
  }

  @Override
  public void end(Session session, Runnable stayed) {
    platform.go(HostedUi.logoutUrl(site, platform));
  }
}
