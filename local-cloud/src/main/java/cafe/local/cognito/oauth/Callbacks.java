package cafe.local.cognito.oauth;

import cafe.local.cognito.client.Flow;
import cafe.local.cognito.tokens.Grant;
import cafe.local.cognito.tokens.TokenIssuer;
import cafe.local.cognito.tokens.Tokens;
import cafe.local.cognito.users.User;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Answers authorization requests of signed-in users: a code, or tokens in the fragment. */
public final class Callbacks {
  private final TokenIssuer issuer;
  private final AuthorizationCodes codes;
  private final Queue<CallbackScript> scripts = new ConcurrentLinkedQueue<>();

  /** Answers with tokens of that issuer, or with one of those codes. */
  public Callbacks(TokenIssuer issuer, AuthorizationCodes codes) {
    this.issuer = issuer;
    this.codes = codes;
  }

  /** Lets a script rewrite the next answer; several are used up in their order. */
  public void rewriteNext(CallbackScript script) {
    scripts.add(script);
  }

  /** The URL to go back to. */
  public String answer(AuthorizationRequest request, User user, Instant authTime) {
    Grant grant =
        Grant.of(
            user.sub(), request.client().clientId(), request.scopes(), request.nonce(), authTime);
    Map<String, String> parameters =
        request.flow() == Flow.CODE ? code(request, grant) : tokens(request, grant, user);
    request.state().ifPresent(state -> parameters.put("state", state));
    Map<String, String> answered =
        Optional.ofNullable(scripts.poll())
            .map(script -> script.rewrite(parameters))
            .orElse(parameters);
    return request.flow() == Flow.CODE
        ? CallbackUrl.query(request.redirectUri(), answered)
        : CallbackUrl.fragment(request.redirectUri(), answered);
  }

  private Map<String, String> code(AuthorizationRequest request, Grant grant) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put(
        "code",
        codes.issue(new AuthorizationCodes.Issued(grant, request.redirectUri(), request.pkce())));
    return parameters;
  }

  /** No refresh token: RFC 6749 section 4.2.2 forbids it. */
  private Map<String, String> tokens(AuthorizationRequest request, Grant grant, User user) {
    Tokens tokens = issuer.issue(grant, user, request.client().tokenValidity());
    Map<String, String> parameters = new LinkedHashMap<>();
    tokens.idToken().ifPresent(idToken -> parameters.put("id_token", idToken));
    parameters.put("access_token", tokens.accessToken());
    parameters.put("expires_in", Long.toString(tokens.expiresInSeconds()));
    parameters.put("token_type", "Bearer");
    return parameters;
  }
}
