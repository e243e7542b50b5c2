package cafe.core.idp;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.SignInFailures;
import cafe.core.port.JsonReader;

/** InitiateAuth with the flow USER_SRP_AUTH: says who somebody claims to be. */
public final class InitiateAuth {
  private InitiateAuth() {}

  /**
   * It changes nothing, so it may be repeated.
   *
   * @param publicKey A, in hexadecimal
   */
  public static HttpRequest request(Pool pool, String username, String publicKey) {
    return pool.request(
        "InitiateAuth",
        pool.clientMembers()
            .with("AuthFlow", "USER_SRP_AUTH")
            .with(
                "AuthParameters",
                pool.members().with("USERNAME", username).with("SRP_A", publicKey)));
  }

  /** The challenge, PASSWORD_VERIFIER as a rule. */
  public static Outcome<SignInAnswer> process(
      HttpResponse response, JsonReader reader, String username) {
    return SignInAnswer.process(response, reader, username, SignInFailures.WRONG_PASSWORD);
  }
}
