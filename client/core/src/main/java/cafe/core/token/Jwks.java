package cafe.core.token;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Json;
import cafe.core.port.JsonReader;
import cafe.core.site.Site;

/** The user pool's public keys (RFC 7517). */
public final class Jwks {
  private final Json keys;

  private Jwks(Json keys) {
    this.keys = keys;
  }

  /** Asks for them. */
  public static HttpRequest request(Site site) {
    return HttpRequest.anonymous("GET", site.keysUrl());
  }

  /** Reads them from the answer. */
  public static Outcome<Jwks> process(HttpResponse response, JsonReader reader) {
    Json keys = reader.read(response.body()).get("keys");
    return response.isSuccess() && keys.isList()
        ? Outcome.of(new Jwks(keys))
        : Outcome.failed(Sentences.noKeys());
  }

  /** The key that the token's header names, if the token may be checked with it: RS256 only. */
  public Outcome<Jwk> keyFor(Jws jws) {
    String alg = jws.header().text("alg");
    if (!alg.equals("RS256")) {
      return Outcome.failed(
          Sentences.refused("alg", "the token's algorithm is " + alg + ", not RS256"));
    }
    String kid = jws.header().text("kid");
    for (int i = 0; i < keys.size(); i++) {
      Json key = keys.at(i);
      if (!kid.isEmpty() && key.text("kid").equals(kid)) {
        return Outcome.of(new Jwk(key.text("n"), key.text("e")));
      }
    }
    return Outcome.failed(Sentences.wrong("kid"));
  }
}
