package cafe.core.token;

import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Base64Url;
import cafe.core.port.Json;

/** A token in JWS Compact Serialization (RFC 7515 section 7.1), decoded; nothing is checked yet. */
public final class Jws {
  private final String compact;
  private final Json header;
  private final Json payload;

  private Jws(String compact, Json header, Json payload) {
    this.compact = compact;
    this.header = header;
    this.payload = payload;
  }

  /** Three parts separated by dots, the first two of them base64url JSON. */
  public static Outcome<Jws> parse(String compact, Base64Url reader) {
    Jws jws = read(compact, reader);
    return jws.header.text("alg").isEmpty() || jws.payload.text("iss").isEmpty()
        ? Outcome.failed(Sentences.refused("malformed", "the token is not a signed token"))
        : Outcome.of(jws);
  }

  /** Reads it as far as it can be read: what is no such thing has neither header nor claims. */
  public static Jws read(String compact, Base64Url reader) {
    int first = compact.indexOf(".");
    int last = compact.lastIndexOf(".");
    Json header = reader.readBase64Url(first < 0 ? "" : compact.substring(0, first));
    Json payload = reader.readBase64Url(first < last ? compact.substring(first + 1, last) : "");
    return new Jws(compact, header, payload);
  }

  /** The token as it came. */
  public String compact() {
    return compact;
  }

  /** What is signed: header, dot and payload (RFC 7515 section 5.1). */
  String signingInput() {
    return compact.substring(0, compact.lastIndexOf("."));
  }

  /** The signature, base64url. */
  String signature() {
    return compact.substring(compact.lastIndexOf(".") + 1);
  }

  /** The JOSE header. */
  Json header() {
    return header;
  }

  /** The claims, for those who have checked the signature. */
  Json payload() {
    return payload;
  }
}
