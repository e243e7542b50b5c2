package cafe.local.cognito.oauth;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.Clients;
import cafe.local.cognito.client.Flow;
import cafe.local.cognito.tokens.Grant;
import cafe.local.cognito.tokens.RefreshTokens;
import cafe.local.cognito.tokens.RefreshTokens.Renewal;
import cafe.local.cognito.tokens.TokenIssuer;
import cafe.local.cognito.tokens.Tokens;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /oauth2/token}: a code or a refresh token for tokens (docs.aws.amazon.com/cognito
 * "The token issuer endpoint").
 */
public final class TokenEndpoint implements Handler {
  private final Clients clients;
  private final Users users;
  private final AuthorizationCodes codes;
  private final RefreshTokens refreshTokens;
  private final TokenIssuer issuer;

  /** Exchanges those codes and refresh tokens. */
  public TokenEndpoint(
      Clients clients,
      Users users,
      AuthorizationCodes codes,
      RefreshTokens refreshTokens,
      TokenIssuer issuer) {
    this.clients = clients;
    this.users = users;
    this.codes = codes;
    this.refreshTokens = refreshTokens;
    this.issuer = issuer;
  }

  @Override
  public Response handle(Request request) {
    try {
      Form form = Form.of(request);
      String grantType = form.required("grant_type");
      AppClient client = form.client(request, clients, 400);
      return switch (grantType) {
        case "authorization_code" -> exchangeCode(form, client);
        case "refresh_token" -> refresh(form, client);
        case "client_credentials" -> throw OauthError.badRequest("unauthorized_client");
        default -> throw OauthError.badRequest("unsupported_grant_type");
      };
    } catch (OauthError refusal) {
      return refusal.response();
    }
  }

  private Response exchangeCode(Form form, AppClient client) throws OauthError {
    String code = form.required("code");
    String redirectUri = form.required("redirect_uri");
    if (!client.flows().contains(Flow.CODE) || !client.callbackUrls().contains(redirectUri)) {
      throw OauthError.badRequest("unauthorized_client");
    }
    AuthorizationCodes.Issued issued =
        codes.redeem(code).orElseThrow(() -> OauthError.badRequest("invalid_grant"));
    boolean proven =
        issued.pkce().isPresent()
            ? form.has("code_verifier")
                && issued.pkce().get().matches(form.required("code_verifier"))
            : !form.has("code_verifier");
    Grant grant = issued.grant();
    if (!proven
        || !issued.redirectUri().equals(redirectUri)
        || !grant.clientId().equals(client.clientId())) {
      throw OauthError.badRequest("invalid_grant");
    }
    return tokens(grant, client, Optional.of(refreshTokens.issue(grant.withoutNonce(), client)));
  }

  private Response refresh(Form form, AppClient client) throws OauthError {
    Renewal renewal =
        refreshTokens
            .redeem(form.required("refresh_token"), client)
            .orElseThrow(() -> OauthError.badRequest("invalid_grant"));
    return tokens(renewal.grant(), client, renewal.next());
  }

  private Response tokens(Grant grant, AppClient client, Optional<String> refreshToken)
      throws OauthError {
    User user =
        users.findBySub(grant.sub()).orElseThrow(() -> OauthError.badRequest("invalid_grant"));
    Tokens tokens = issuer.issue(grant, user, client.tokenValidity());
    Map<String, Object> body = new LinkedHashMap<>();
    tokens.idToken().ifPresent(idToken -> body.put("id_token", idToken));
    body.put("access_token", tokens.accessToken());
    refreshToken.ifPresent(token -> body.put("refresh_token", token));
    body.put("expires_in", tokens.expiresInSeconds());
    body.put("token_type", "Bearer");
    return Json.response(200, body);
  }
}
