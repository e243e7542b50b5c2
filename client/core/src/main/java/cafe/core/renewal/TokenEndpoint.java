package cafe.core.renewal;

import cafe.core.http.HttpRequest;
import cafe.core.port.Json;
import cafe.core.port.Parameters;
import cafe.core.port.Platform;
import cafe.core.site.Site;
import cafe.core.token.TokenSet;

/**
 * {@code POST /oauth2/token} of the hosted UI (RFC 6749 section 3.2), for an app without a secret.
 */
public final class TokenEndpoint implements Renewal {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Site site;
  private final Platform platform;

  /** That of this site. */
  public TokenEndpoint(Site site, Platform platform) {
    this.site = site;
    this.platform = platform;
  }

  /** Redeems a code (RFC 6749 section 4.1.3), with the proof that it was asked for here. */
  public HttpRequest codeRequest(String code, String verifier) {
    return post(
        "/oauth2/token",
        platform
            .parameters("grant_type=authorization_code")
            .with("code", code)
            .with("code_verifier", verifier)
            .with("redirect_uri", platform.origin() + site.redirectPath()));
  }

  /** RFC 6749 section 6. */
  @Override
  public HttpRequest request(String refreshToken) {
    return post(
        "/oauth2/token",
        platform.parameters("grant_type=refresh_token").with("refresh_token", refreshToken));
  }

  /** Ends the refresh token, and the access tokens that came of it (RFC 7009). */
  public HttpRequest revocation(String refreshToken) {
    return post("/oauth2/revoke", platform.parameters("").with("token", refreshToken));
  }

  @Override
  public TokenSet read(Json answer) {
    return new TokenSet(
        answer.text("id_token"), answer.text("access_token"), answer.text("refresh_token"));
  }

  private HttpRequest post(String path, Parameters form) {
    return HttpRequest.anonymous("POST", site.hostedUiUrl() + path)
        .with(FORM, form.with("client_id", site.clientId()).encoded());
  }
}
