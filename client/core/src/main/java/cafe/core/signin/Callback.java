package cafe.core.signin;

import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Parameters;
import cafe.core.port.Platform;

/** What the address bar held when the page was opened; not to be trusted. */
public final class Callback {
  private final Parameters parameters;

  private Callback(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Reads query and fragment (errors come in the one, tokens in the other), and scrubs the address
   * at once if there is a sign-in's answer in it: tokens shall not stay in the history.
   */
  public static Callback read(Platform platform) {
    Callback callback = of(platform.addressParameters(), platform);
    if (callback.isPresent()) {
      platform.scrub();
    }
    return callback;
  }

  /** One that was read before, as {@link #encoded} gave it. */
  public static Callback of(String encoded, Platform platform) {
    return new Callback(platform.parameters(encoded));
  }

  /** All of it, to be handed on. */
  public String encoded() {
    return parameters.encoded();
  }

  /** Whether there is a sign-in's answer at all, be it part of one. */
  public boolean isPresent() {
    return !(parameters.get("state")
            + parameters.get("id_token")
            + parameters.get("access_token")
            + parameters.get("code")
            + parameters.get("error"))
        .isEmpty();
  }

  /** The tokens that answer this sign-in. */
  public Outcome<ReturnedTokens> process(PendingSignIn pending) {
    return answer(pending)
        .then(
            good ->
                Outcome.of(
                    new ReturnedTokens(good.get("id_token"), good.get("access_token"), pending)));
  }

  /** The code that answers this sign-in; another server's is refused before its error is read. */
  public Outcome<ReturnedCode> processCode(PendingSignIn pending, String issuer) {
    String iss = parameters.get("iss");
    // RFC 9207 section 2.4; Cognito does not send it
    return iss.isEmpty() || iss.equals(issuer)
        ? answer(pending).then(good -> Outcome.of(new ReturnedCode(good.get("code"), pending)))
        : Outcome.failed(Sentences.refused("iss", "the answer comes from another server"));
  }

  private Outcome<Parameters> answer(PendingSignIn pending) {
    String error = parameters.get("error");
    return parameters.hasRepeated()
        // RFC 6749 section 3.1
        ? Outcome.failed(Sentences.refused("repeated", "the answer says something twice"))
        : !parameters.get("state").equals(pending.state())
            ? Outcome.failed(Sentences.refused("state", "the answer belongs to another sign-in"))
            : !error.isEmpty()
                ? Outcome.failed(Sentences.signInError(error))
                : Outcome.of(parameters);
  }
}
