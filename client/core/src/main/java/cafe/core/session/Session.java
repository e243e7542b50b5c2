package cafe.core.session;

import cafe.core.http.Bearer;
import cafe.core.http.HttpRequest;
import cafe.core.token.IdToken;

/** Somebody who is signed in. The only way to put an id token into a request. */
public final class Session {
  /** A token is not sent in its last seconds, so that it does not die on the way. */
  static final double MARGIN_MILLIS = 2000;

  private final IdToken idToken;
  private final Bearer bearer;

  /** The session of a checked token. */
  public Session(IdToken idToken) {
    this.idToken = idToken;
    this.bearer = new Bearer(idToken.compact(), endsAtMillis());
  }

  /** Who it is. */
  public IdToken idToken() {
    return idToken;
  }

  /** When it ends, by the server's clock. */
  public double endsAtMillis() {
    return idToken.expiresAtMillis() - MARGIN_MILLIS;
  }

  /** A request in this user's name, which is sent as long as the session lasts. */
  public HttpRequest request(String method, String url) {
    return new HttpRequest(method, url, bearer);
  }

  /** Ends it: none of its requests is sent or answered any more. */
  public void end() {
    bearer.kill();
  }

  /** Whether it was ended. */
  public boolean isEnded() {
    return bearer.isKilled();
  }
}
