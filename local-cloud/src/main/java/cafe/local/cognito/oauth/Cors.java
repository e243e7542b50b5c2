package cafe.local.cognito.oauth;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.util.List;
import java.util.Map;

/**
 * Lets pages of every origin call an endpoint: it uses no cookie, so there is nothing to protect
 * (Fetch standard, "CORS protocol").
 */
public final class Cors implements Handler {
  private final Handler endpoint;
  private final List<String> methods;

  /** Opens an endpoint that answers those methods; another is refused with 405. */
  public Cors(Handler endpoint, String... methods) {
    this.endpoint = endpoint;
    this.methods = List.of(methods);
  }

  @Override
  public Response handle(Request request) throws Exception {
    if (request.method().equals("OPTIONS")) {
      return preflight(request);
    }
    Response response =
        methods.contains(request.method())
            ? endpoint.handle(request)
            : Json.response(405, Map.of("error", "method_not_allowed"))
                .with("Allow", String.join(", ", methods));
    return open(response);
  }

  /** The header names are echoed because {@code *} does not cover Authorization. */
  private Response preflight(Request request) {
    Response allowed =
        open(new Response(200, Map.of(), new byte[0]))
            .with("Access-Control-Allow-Methods", String.join(", ", methods))
            .with("Access-Control-Max-Age", "7200");
    return request
        .header("Access-Control-Request-Headers")
        .map(names -> allowed.with("Access-Control-Allow-Headers", names))
        .orElse(allowed);
  }

  private static Response open(Response response) {
    return response
        .with("Access-Control-Allow-Origin", "*")
        .with("Access-Control-Expose-Headers", "Date");
  }
}
