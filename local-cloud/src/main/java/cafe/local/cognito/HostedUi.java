package cafe.local.cognito;

import cafe.local.cognito.oauth.Cors;
import cafe.local.cognito.oauth.RevokeEndpoint;
import cafe.local.cognito.oauth.TokenEndpoint;
import cafe.local.cognito.oauth.UserInfoEndpoint;
import cafe.local.cognito.pages.HostedPages;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.HostedUiTrail;
import cafe.local.trail.Trail;
import java.util.Map;

/** The pool's domain: pages for guests, OAuth 2.0 endpoints for clients. */
public final class HostedUi implements Handler {
  private final Map<String, Handler> endpoints;
  private final HostedPages pages;

  /** Serves that pool, and writes what happens into that trail. */
  public HostedUi(CognitoPool pool, Trail trail) {
    HostedUiTrail watch =
        new HostedUiTrail(
            trail, pool.options().poolId(), pool.options().hostedUiUrl(), pool.clock());
    TokenEndpoint token =
        new TokenEndpoint(
            pool.clients(), pool.users(), pool.codes(), pool.refreshTokens(), pool.tokenIssuer());
    UserInfoEndpoint userInfo =
        new UserInfoEndpoint(pool.checker(), pool.refreshTokens(), pool.users());
    RevokeEndpoint revoke = new RevokeEndpoint(pool.clients(), pool.refreshTokens());
    endpoints =
        Map.of(
            "/oauth2/token", new Cors(watch.watch(token), "POST"),
            "/oauth2/userInfo", new Cors(userInfo, "GET", "POST"),
            "/oauth2/revoke", new Cors(watch.watch(revoke), "POST"));
    pages =
        new HostedPages(
            pool.options().hostedUiUrl(),
            pool.clients(),
            pool.users(),
            pool.options().passwordPolicy(),
            pool.signIn(),
            pool.callbacks(),
            pool.clock(),
            watch);
  }

  @Override
  public Response handle(Request request) throws Exception {
    return endpoints.getOrDefault(request.path(), pages).handle(request);
  }
}
