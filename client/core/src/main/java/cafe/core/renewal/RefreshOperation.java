package cafe.core.renewal;

import cafe.core.http.HttpRequest;
import cafe.core.port.Json;
import cafe.core.site.Site;
import cafe.core.token.TokenSet;

/** {@code GetTokensFromRefreshToken} of the Amazon Cognito user pools API; it rotates. */
public final class RefreshOperation implements Renewal {
  private final Site site;

  /** That of this site's pool. */
  public RefreshOperation(Site site) {
    this.site = site;
  }

  @Override
  public HttpRequest request(String refreshToken) {
    return post("GetTokensFromRefreshToken", "RefreshToken", refreshToken);
  }

  /** Ends the refresh token, and the access tokens that came of it. */
  public HttpRequest revocation(String refreshToken) {
    return post("RevokeToken", "Token", refreshToken);
  }

  @Override
  public TokenSet read(Json answer) {
    Json result = answer.get("AuthenticationResult");
    return new TokenSet(
        result.text("IdToken"), result.text("AccessToken"), result.text("RefreshToken"));
  }

  /** Ids and tokens of Cognito have no character that JSON would want escaped. */
  private HttpRequest post(String operation, String name, String token) {
    return HttpRequest.anonymous("POST", site.cognitoIdpUrl() + "/")
        .forOperation(
            operation,
            "{\"ClientId\":\"" + site.clientId() + "\",\"" + name + "\":\"" + token + "\"}");
  }
}
