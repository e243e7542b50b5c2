package cafe.local.cognito.oauth;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.Clients;
import cafe.local.cognito.tokens.RefreshTokens;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;

/**
 * {@code POST /oauth2/revoke}: ends a refresh token and all that came of it
 * (docs.aws.amazon.com/cognito "The token revocation endpoint").
 */
public final class RevokeEndpoint implements Handler {
  private final Clients clients;
  private final RefreshTokens refreshTokens;

  /** Revokes those refresh tokens. */
  public RevokeEndpoint(Clients clients, RefreshTokens refreshTokens) {
    this.clients = clients;
    this.refreshTokens = refreshTokens;
  }

  @Override
  public Response handle(Request request) {
    try {
      Form form = Form.of(request);
      AppClient client = form.client(request, clients, 401);
      String token = form.required("token");
      if (isJwt(token)) {
        throw OauthError.badRequest("unsupported_token_type");
      }
      refreshTokens.revoke(token, client);
      return Response.text(200, "application/json;charset=UTF-8", "")
          .with("Cache-Control", "no-store");
    } catch (OauthError refusal) {
      return refusal.response();
    }
  }

  /** Id and access tokens have three parts, ours to refresh have one. */
  private static boolean isJwt(String token) {
    return token.split("\\.", -1).length == 3;
  }
}
