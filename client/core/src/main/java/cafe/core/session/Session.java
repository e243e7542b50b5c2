package cafe.core.session;

import cafe.core.http.Bearer;
import cafe.core.http.HttpRequest;
import cafe.core.token.IdToken;
import cafe.core.token.TokenSet;

/** Somebody who is signed in. The only way to put an id token into a request. */
public final class Session {
  /** A token is not sent in its last seconds, so that it does not die on the way. */
  static final double MARGIN_MILLIS = 2000;

  /** With a fifth of its life left a token is renewed, if it can be: 12 minutes of an hour. */
  static final double RENEWED_PART = 0.2;

  private final Bearer bearer;
  private IdToken idToken;
  private TokenSet tokens;

  /** The session of a checked token, which came with these. */
  public Session(IdToken idToken, TokenSet tokens) {
    this.idToken = idToken;
    this.tokens = tokens;
    this.bearer = new Bearer(idToken.compact(), endsAtMillis());
  }

  /** Goes on with a newer token of the same user, for requests too that wait to be tried again. */
  public void renew(IdToken newIdToken, TokenSet newTokens) {
    idToken = newIdToken;
    tokens = newTokens;
    bearer.renew(newIdToken.compact(), endsAtMillis());
  }

  /** Who it is. */
  public IdToken idToken() {
    return idToken;
  }

  /** What came with the id token, as far as the way to sign in keeps it. */
  public TokenSet tokens() {
    return tokens;
  }

  /** When it needs a new token, by the server's clock; that is its end where it cannot get one. */
  public double dueAtMillis() {
    return tokens.refreshToken().isEmpty()
        ? endsAtMillis()
        : endsAtMillis() - (endsAtMillis() - idToken.issuedAtMillis()) * RENEWED_PART;
  }

  /** Whether its token must not be sent any more. */
  public boolean isDeadAt(double nowMillis) {
    return bearer.isDeadAt(nowMillis);
  }

  /** The request in this user's name, which is sent as long as the session lasts. */
  public HttpRequest sign(HttpRequest request) {
    return request.inTheNameOf(bearer);
  }

  /** Ends it: none of its requests is sent or answered any more. */
  public void end() {
    bearer.kill();
  }

  /** Whether it was ended. */
  public boolean isEnded() {
    return bearer.isKilled();
  }

  private double endsAtMillis() {
    return idToken.expiresAtMillis() - MARGIN_MILLIS;
  }
}
