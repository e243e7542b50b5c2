package cafe.core.signin;

import cafe.core.token.IdToken;
import cafe.core.token.TokenCheck;
import java.util.function.Consumer;

/** Tokens that came back with the right state; nothing else about them is checked. */
public final class ReturnedTokens {
  private final String idToken;
  private final String accessToken;
  private final PendingSignIn pending;

  ReturnedTokens(String idToken, String accessToken, PendingSignIn pending) {
    this.idToken = idToken;
    this.accessToken = accessToken;
    this.pending = pending;
  }

  /** Has them checked. The access token is needed for that, and forgotten afterwards. */
  public void check(TokenCheck check, Consumer<IdToken> next) {
    check.check(idToken, accessToken, pending.nonce(), next);
  }
}
