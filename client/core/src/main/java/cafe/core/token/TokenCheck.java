package cafe.core.token;

import cafe.core.call.Calls;
import cafe.core.http.HttpRequest;
import cafe.core.outcome.Failure;
import cafe.core.port.Platform;
import cafe.core.site.Site;
import java.util.function.Consumer;

/** All checks of a token that just came back, one after the other. */
public final class TokenCheck {
  private final Site site;
  private final Calls calls;
  private final Platform platform;
  private final Consumer<Failure> refuse;

  /** Checks for this site; {@code refuse} hears of the first thing that is wrong. */
  public TokenCheck(Site site, Calls calls, Consumer<Failure> refuse) {
    this.site = site;
    this.calls = calls;
    this.platform = calls.platform();
    this.refuse = refuse;
  }

  /** Goes on with the claims, of which everything is checked but what they belong to. */
  public void check(String idToken, Consumer<Claims> next) {
    Jws.parse(idToken, platform)
        .to(
            jws ->
                verify(
                    jws,
                    token ->
                        withTime(
                            () -> token.check(site, calls.clock().nowMillis()).to(next, refuse))),
            refuse);
  }

  /**
   * Goes on with the token, if it was issued for this nonce and together with this access token.
   */
  public void check(String idToken, String accessToken, String nonce, Consumer<IdToken> next) {
    check(idToken, claims -> claims.tie(nonce, accessToken, platform, next, refuse));
  }

  private void verify(Jws jws, Consumer<VerifiedJws> next) {
    calls.send(
        Jwks.request(site),
        waiting -> {},
        response ->
            Jwks.process(response, platform)
                .then(keys -> keys.keyFor(jws))
                .to(key -> key.verify(jws, platform, next, refuse), refuse));
  }

  /** Servers of other origins may hide their time; the page's own never does. */
  private void withTime(Runnable next) {
    if (calls.clock().isLearned()) {
      next.run();
    } else {
      calls.send(
          HttpRequest.anonymous("HEAD", platform.origin() + site.redirectPath()),
          waiting -> {},
          response -> next.run());
    }
  }
}
