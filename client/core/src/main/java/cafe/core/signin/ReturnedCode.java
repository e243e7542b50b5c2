package cafe.core.signin;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Json;
import cafe.core.port.JsonReader;
import cafe.core.renewal.TokenEndpoint;
import cafe.core.token.IdToken;
import cafe.core.token.TokenCheck;
import cafe.core.token.TokenSet;
import java.util.function.Consumer;

/** A code that came back with the right state; it can be redeemed once (RFC 6749 section 4.1.2). */
public final class ReturnedCode {
  private final String code;
  private final PendingSignIn pending;

  ReturnedCode(String code, PendingSignIn pending) {
    this.code = code;
    this.pending = pending;
  }

  /** Redeems it, with the proof that it was asked for here. */
  HttpRequest request(TokenEndpoint endpoint) {
    return endpoint.codeRequest(code, pending.verifier());
  }

  /** The tokens it was redeemed for. */
  Outcome<TokenSet> process(HttpResponse response, TokenEndpoint endpoint, JsonReader reader) {
    Json answer = reader.read(response.body());
    return response.isSuccess()
        ? Outcome.of(endpoint.read(answer))
        : Outcome.failed(Sentences.codeRefused(response, answer.text("error")));
  }

  /** Has them checked: they must be this sign-in's. */
  void check(TokenSet tokens, TokenCheck check, Consumer<IdToken> next) {
    check.check(tokens.idToken(), tokens.accessToken(), pending.nonce(), next);
  }

  /** Where on the page the sign-in began. */
  String place() {
    return pending.place();
  }
}
