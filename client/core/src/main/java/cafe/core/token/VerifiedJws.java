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
    Json payload = jws.payload();
    return !payload.text("iss").equals(site.issuer())
        ? wrong("iss")
        : !payload.text("token_use").equals("id")
            ? wrong("token_use")
            : !payload.text("aud").equals(site.clientId())
                ? wrong("aud")
                : payload.text("sub").isEmpty()
                    ? wrong("sub")
                    : !(payload.number("exp") * 1000 > nowMillis)
                        ? Outcome.failed(Sentences.refused("exp", "the token has expired"))
                        : !(payload.number("iat") * 1000 < nowMillis + LEEWAY_MILLIS)
                            ? Outcome.failed(
                                Sentences.refused("iat", "the token is from the future"))
                            : Outcome.of(new Claims(jws));
  }

  /** Checks them as of the time the token was issued: it may have come to its end since. */
  public Outcome<Claims> checkAsIssued(Site site) {
    return check(site, jws.payload().number("iat") * 1000);
  }

  private static Outcome<Claims> wrong(String claim) {
    return Outcome.failed(Sentences.wrong(claim));
  }
}
