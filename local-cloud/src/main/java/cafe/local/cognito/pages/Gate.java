package cafe.local.cognito.pages;

import cafe.local.cognito.oauth.AuthorizationCheck;
import cafe.local.cognito.oauth.AuthorizationChecker;
import cafe.local.cognito.oauth.AuthorizationRequest;
import cafe.local.cognito.oauth.Callbacks;
import cafe.local.cognito.users.User;
import cafe.local.http.Parameters;
import cafe.local.http.Response;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The way in and the way out of every page that serves an authorization request. */
final class Gate {
  private final URI origin;
  private final AuthorizationChecker checker;
  private final Callbacks callbacks;

  /** Redirects within that origin, and back to clients. */
  Gate(URI origin, AuthorizationChecker checker, Callbacks callbacks) {
    this.origin = origin;
    this.checker = checker;
    this.callbacks = callbacks;
  }

  /** Goes on with a request that its client may make; refuses any other. */
  Response admit(Parameters sent, Function<AuthorizationRequest, Response> page) {
    AuthorizationCheck check = checker.check(sent);
    if (check instanceof AuthorizationCheck.Accepted accepted) {
      return page.apply(accepted.request());
    }
    if (check instanceof AuthorizationCheck.RefusedToClient refused) {
      return Response.redirect(refused.location());
    }
    AuthorizationCheck.RefusedHere refused = (AuthorizationCheck.RefusedHere) check;
    return error(refused.error(), refused.clientId());
  }

  /** To another page of ours, with the request's parameters. */
  Response to(String path, Parameters parameters) {
    return Response.redirect(origin + path + "?" + parameters.encoded());
  }

  /** To another page of ours, which begins with that username. */
  Response to(String path, AuthorizationRequest request, String username) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Parameters sent = request.parameters();
    sent.names().forEach(name -> parameters.put(name, sent.first(name).orElse("")));
    parameters.put("login_hint", username);
    return to(path, Parameters.of(parameters));
  }

  /** To the error page. */
  Response error(String error, Optional<String> clientId) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("error", error);
    clientId.ifPresent(id -> parameters.put("client_id", id));
    return to("/error", Parameters.of(parameters));
  }

  /** Back to the client, which gets what it asked for. */
  Response back(AuthorizationRequest request, User user, Instant authTime) {
    return Response.redirect(callbacks.answer(request, user, authTime));
  }
}
