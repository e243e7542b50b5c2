package cafe.core.idp;

import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.SignInFailures;
import cafe.core.port.Json;
import cafe.core.port.JsonReader;
import java.util.function.Consumer;

/** The answer to InitiateAuth and to RespondToAuthChallenge: tokens, or the next challenge. */
public final class SignInAnswer {
  private final Json body;
  private final Challenge challenge;

  private SignInAnswer(Json body, Challenge challenge) {
    this.body = body;
    this.challenge = challenge;
  }

  /**
   * Reads it.
   *
   * @param username as it was entered, or as the challenge before named it
   * @param wrong the code of a refusal at this point
   */
  static Outcome<SignInAnswer> process(
      HttpResponse response, JsonReader reader, String username, String wrong) {
    String type = Refusal.type(response, reader);
    return type.equals(Challenge.NOT_CONFIRMED) || type.equals(Challenge.RESET_REQUIRED)
        ? Outcome.of(answer(reader.read("{}"), type, username))
        : Refusal.check(response, reader, wrong)
            .then(
                body ->
                    isReadable(body)
                        ? Outcome.of(answer(body, body.text("ChallengeName"), username))
                        : Outcome.failed(SignInFailures.of(response, "", wrong)));
  }

  private static boolean isReadable(Json body) {
    return !(body.text("ChallengeName") + body.get("AuthenticationResult").text("IdToken"))
        .isEmpty();
  }

  private static SignInAnswer answer(Json body, String name, String username) {
    Json parameters = body.get("ChallengeParameters");
    String known = parameters.text("USER_ID_FOR_SRP");
    return new SignInAnswer(
        body,
        new Challenge(name, known.isEmpty() ? username : known, body.text("Session"), parameters));
  }

  /** Hands the tokens to the first, or the challenge to the second. */
  public void to(Consumer<Tokens> onTokens, Consumer<Challenge> onChallenge) {
    if (challenge.name().isEmpty()) {
      onTokens.accept(new Tokens(body.get("AuthenticationResult")));
    } else {
      onChallenge.accept(challenge);
    }
  }
}
