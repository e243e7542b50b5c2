package cafe.core.token;

/** Tokens as they came together; nothing about them is checked. */
public final class TokenSet {
  private final String idToken;
  private final String accessToken;
  private final String refreshToken;

  /** Empty is what did not come, or is not kept. */
  public TokenSet(String idToken, String accessToken, String refreshToken) {
    this.idToken = idToken;
    this.accessToken = accessToken;
    this.refreshToken = refreshToken;
  }

  /** No tokens beside a checked id token. */
  public static TokenSet none() {
    return new TokenSet("", "", "");
  }

  /**
   * What is kept of these after older ones: the newest refresh token, and an access token only
   * where one was kept before.
   */
  public TokenSet after(TokenSet older) {
    return new TokenSet(
        "",
        older.accessToken.isEmpty() ? "" : accessToken,
        refreshToken.isEmpty() ? older.refreshToken : refreshToken);
  }

  /** What a session keeps beside its checked id token. */
  public TokenSet kept() {
    return new TokenSet("", accessToken, refreshToken);
  }

  /** The id token, in compact form. */
  public String idToken() {
    return idToken;
  }

  /** The access token. */
  public String accessToken() {
    return accessToken;
  }

  /** The refresh token; empty if the session cannot be renewed. */
  public String refreshToken() {
    return refreshToken;
  }
}
