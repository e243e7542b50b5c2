package cafe.core.signin;

import cafe.core.call.Calls;
import cafe.core.outcome.Failure;
import cafe.core.session.Session;
import cafe.core.site.Site;
import cafe.core.token.TokenCheck;
import cafe.core.token.TokenSet;
import java.util.function.Consumer;

/** Makes a session of the tokens in the fragment, if this tab asked for them and they are good. */
public final class CallbackCheck implements ReturnCheck {
  private final Site site;
  private final Calls calls;
  private final Callback callback;

  /** That of this site; the callback is what the address bar held. */
  public CallbackCheck(Site site, Calls calls, Callback callback) {
    this.site = site;
    this.calls = calls;
    this.callback = callback;
  }

  @Override
  public void check(Consumer<Session> next, Consumer<Failure> refuse) {
    PendingSignIn.take(calls.platform())
        .then(callback::process)
        .to(
            returned ->
                returned.check(
                    new TokenCheck(site, calls, refuse),
                    idToken -> next.accept(new Session(idToken, TokenSet.none()))),
            refuse);
  }
}
