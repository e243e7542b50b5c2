package cafe.core.token;

import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Json;
import cafe.core.site.Site;

/** A token that a key of the user pool signed; its claims are not checked yet. */
public final class VerifiedJws {
  /** How far the server that tells the time and the one that issues tokens may be apart. */
  static final double LEEWAY_MILLIS = 60000;

  private final Jws jws;

  VerifiedJws(Jws jws) {
    this.jws = jws;
  }

  /**
   * A token out of this site's own storage. It was verified before it was put there, and whoever
   * can write there can run scripts here.
   */
  public static VerifiedJws fromStorage(Jws jws) {
    return new VerifiedJws(jws);
  }

  /** Checks the claims (OpenID Connect Core 3.1.3.7, and Cognito's {@code token_use}). */
  public Outcome<Claims> check(Site site, double nowMillis) {
    String wrong = wrongClaim(site, nowMillis);
    return wrong.isEmpty()
        ? Outcome.of(new Claims(jws))
        : Outcome.failed(
            wrong.equals("exp")
                ? Sentences.refused(wrong, "the token has expired")
                : wrong.equals("iat")
                    ? Sentences.refused(wrong, "the token is from the future")
                    : Sentences.wrong(wrong));
  }

  /**
   * The id token of a session that goes on.
   *
   * @param renewable whether it may have come to its end since it was issued
   */
  public Outcome<IdToken> goOn(Site site, double nowMillis, boolean renewable) {
    return wrongClaim(site, renewable ? jws.payload().number("iat") * 1000 : nowMillis).isEmpty()
        ? Outcome.of(new IdToken(jws))
        : Outcome.failed(Sentences.expired());
  }

  private String wrongClaim(Site site, double nowMillis) {
    Json payload = jws.payload();
    return !payload.text("iss").equals(site.issuer())
        ? "iss"
        : !payload.text("token_use").equals("id")
            ? "token_use"
            : !payload.text("aud").equals(site.clientId())
                ? "aud"
                : payload.text("sub").isEmpty()
                    ? "sub"
                    : !(payload.number("exp") * 1000 > nowMillis)
                        ? "exp"
                        : !(payload.number("iat") * 1000 < nowMillis + LEEWAY_MILLIS) ? "iat" : "";
  }
}
