package cafe.core.signin;

import cafe.core.call.Calls;
import cafe.core.outcome.Failure;
import cafe.core.outcome.Sentences;
import cafe.core.port.Parameters;
import cafe.core.port.Platform;
import cafe.core.port.SessionView;
import cafe.core.renewal.SessionRenewal;
import cafe.core.renewal.TokenEndpoint;
import cafe.core.session.Session;
import cafe.core.session.StoredSession;
import cafe.core.site.Site;
import cafe.core.token.TokenCheck;
import cafe.core.token.TokenSet;
import java.util.function.Consumer;

/** The hosted UI sends a code, which is redeemed with PKCE (RFC 6749 section 4.1, RFC 7636). */
public final class CodeSignIn implements SignIn {
  /** Signing out does not wait longer than this for the revocation. */
  static final double REVOCATION_MILLIS = 2000;

  private final Site site;
  private final Calls calls;
  private final Platform platform;
  private final Callback callback;
  private final TokenEndpoint endpoint;
  private final SessionRenewal renewal;
  private boolean left;

  /** That of this site; the callback is what the address bar held. */
  public CodeSignIn(
      Site site, Calls calls, StoredSession stored, SessionView view, Callback callback) {
    this.site = site;
    this.calls = calls;
    this.platform = calls.platform();
    this.callback = callback;
    this.endpoint = new TokenEndpoint(site, platform);
    this.renewal = new SessionRenewal(site, calls, stored, view, endpoint);
  }

  @Override
  public void begin(Consumer<Failure> refuse) {
    PendingSignIn pending = PendingSignIn.create(platform).withVerifier(platform);
    if (pending.keep(platform)) {
      Pkce.challenge(pending.verifier(), platform, challenge -> leave(pending, challenge));
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
    PendingSignIn.take(platform)
        .then(pending -> callback.processCode(pending, site.issuer()))
        .to(
            returned -> {
              platform.restorePlace(returned.place());
              redeem(returned, next, refuse);
            },
            refuse);
  }

  @Override
  public void refresh(Session session, Runnable next, Consumer<String> over) {
    renewal.refresh(session, next, over);
  }

  @Override
  public void end(Session session, Runnable stayed) {
    calls.sendOnce(
        endpoint.revocation(session.tokens().refreshToken()), response -> leaveForLogout());
    platform.after(REVOCATION_MILLIS, this::leaveForLogout);
  }

  private void leave(PendingSignIn pending, String challenge) {
    Parameters request =
        platform
            .parameters("response_type=code&code_challenge_method=S256")
            .with("code_challenge", challenge);
    hint(request, "prompt", site.prompt());
    hint(request, "identity_provider", site.identityProvider());
    platform.go(HostedUi.authorizationUrl(site, platform, pending, request));
  }

  private static void hint(Parameters request, String name, String value) {
    if (!value.isEmpty()) {
      request.with(name, value);
    }
  }

  private void redeem(ReturnedCode returned, Consumer<Session> next, Consumer<Failure> refuse) {
    calls.sendOnce(
        returned.request(endpoint),
        response ->
            returned
                .process(response, endpoint, platform)
                .to(
                    tokens ->
                        returned.check(
                            tokens,
                            new TokenCheck(site, calls, refuse),
                            idToken ->
                                next.accept(
                                    new Session(
                                        idToken, new TokenSet("", "", tokens.refreshToken())))),
                    refuse));
  }

  private void leaveForLogout() {
    if (!left) {
      left = true;
      platform.go(HostedUi.logoutUrl(site, platform));
    }
  }
}
