package cafe.core.idp;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.SignInFailures;
import cafe.core.port.JsonReader;
import cafe.core.port.Parameters;
import cafe.core.srp.PasswordClaim;

/** RespondToAuthChallenge. A session is good for one answer, so no answer is repeated unasked. */
public final class RespondToAuthChallenge {
  private RespondToAuthChallenge() {}

  /** Proves the password. */
  public static HttpRequest password(Pool pool, Challenge challenge, PasswordClaim claim) {
    return request(
        pool,
        challenge,
        pool.members()
            .with("PASSWORD_CLAIM_SECRET_BLOCK", challenge.parameters().text("SECRET_BLOCK"))
            .with("PASSWORD_CLAIM_SIGNATURE", claim.signature())
            .with("TIMESTAMP", claim.timestamp()));
  }

  /**
   * Answers any other.
   *
   * @param fields {@code password} and perhaps {@code name}, or {@code answer}: a code, a choice
   */
  public static HttpRequest answer(Pool pool, Challenge challenge, Parameters fields) {
    Members responses = pool.members();
    String name = challenge.name();
    if (name.equals(Challenge.NEW_PASSWORD_REQUIRED)) {
      responses.with("NEW_PASSWORD", fields.get("password"));
      if (challenge.requiresName()) {
        responses.with(Challenge.NAME, fields.get("name"));
      }
    } else {
      responses.with(
          name.equals(Challenge.SELECT_MFA_TYPE) ? "ANSWER" : name + "_CODE", fields.get("answer"));
    }
    return request(pool, challenge, responses);
  }

  /** Tokens, or the next challenge; refused, the password was wrong or the session is over. */
  public static Outcome<SignInAnswer> process(
      HttpResponse response, JsonReader reader, Challenge challenge) {
    String wrong =
        challenge.name().equals(Challenge.PASSWORD_VERIFIER)
            ? SignInFailures.WRONG_PASSWORD
            : SignInFailures.OVER;
    return SignInAnswer.process(response, reader, challenge.username(), wrong);
  }

  private static HttpRequest request(Pool pool, Challenge challenge, Members responses) {
    return pool.request(
        "RespondToAuthChallenge",
        pool.clientMembers()
            .with("ChallengeName", challenge.name())
            .with("Session", challenge.session())
            .with("ChallengeResponses", responses.with("USERNAME", challenge.username())));
  }
}
