package cafe.local.cognito;

import cafe.local.cognito.idp.Discovery;
import cafe.local.cognito.idp.JsonApi;
import cafe.local.cognito.idp.Operations;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.ApiTrail;
import cafe.local.trail.Trail;
import java.net.URI;
import java.util.Map;

/**
 * What {@code cognito-idp.REGION.amazonaws.com} serves for one pool: its openid-configuration, its
 * keys, and the JSON API; all of it open to pages of every origin.
 */
public final class CognitoIdp implements Handler {
  private static final String EXPOSED =
      "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date";

  private final CognitoPool pool;
  private final String wellKnownPath;
  private final Discovery discovery;
  private final JsonApi api;

  /** Serves that pool, and writes what happens at its API into that trail. */
  public CognitoIdp(CognitoPool pool, Trail trail) {
    PoolOptions options = pool.options();
    this.pool = pool;
    this.api =
        new JsonApi(
            new Operations(
                options.poolId(),
                pool.clients(),
                pool.users(),
                pool.signIn(),
                pool.tokens(),
                pool.postman(),
                pool.clock()),
            new ApiTrail(trail, options.poolId(), pool.clock()));
    this.wellKnownPath = "/" + options.poolId() + "/.well-known";
    this.discovery =
        new Discovery(
            pool.issuer(),
            URI.create(options.cognitoIdpUrl() + wellKnownPath),
            options.hostedUiUrl());
  }

  @Override
  public Response handle(Request request) {
    return answer(request)
        .with("Access-Control-Allow-Origin", "*")
        .with("Access-Control-Expose-Headers", EXPOSED);
  }

  private Response answer(Request request) {
    if (request.method().equals("OPTIONS")) {
      return preflight(request);
    }
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    if (reads && request.path().equals(wellKnownPath + "/openid-configuration")) {
      return published(discovery.json());
    }
    if (reads && request.path().equals(wellKnownPath + "/jwks.json")) {
      return published(pool.keys().publicKeys().toString());
    }
    if (request.method().equals("POST") && request.path().equals("/")) {
      return api.handle(request);
    }
    return Response.json(404, "{\"message\":\"Not Found\"}");
  }

  private static Response published(String json) {
    return Response.json(200, json).with("Cache-Control", "public, max-age=86400");
  }

  private static Response preflight(Request request) {
    Response allowed =
        new Response(200, Map.of(), new byte[0])
            .with("Access-Control-Allow-Methods", "GET, POST")
            .with("Access-Control-Max-Age", "172800");
    return request
        .header("Access-Control-Request-Headers")
        .map(names -> allowed.with("Access-Control-Allow-Headers", names))
        .orElse(allowed);
  }
}
