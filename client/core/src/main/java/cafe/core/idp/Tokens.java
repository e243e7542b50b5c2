package cafe.core.idp;

import cafe.core.port.Json;

/** What a finished sign-in is answered with; nothing is checked yet. */
public final class Tokens {
  private final Json result;

  Tokens(Json result) {
    this.result = result;
  }

  /** The id token. */
  public String idToken() {
    return result.text("IdToken");
  }

  /** The access token. */
  public String accessToken() {
    return result.text("AccessToken");
  }

  /** The refresh token; empty if there is none. */
  public String refreshToken() {
    return result.text("RefreshToken");
  }
}
