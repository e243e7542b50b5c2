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
    Callback callback = new Callback(platform.parameters(platform.addressParameters()));
    if (callback.isPresent()) {
      platform.scrub();
    }
    return callback;
  }

  /** Whether there is a sign-in's answer at all, be it part of one. */
  public boolean isPresent() {
    return !(parameters.get("state")
            + parameters.get("id_token")
            + parameters.get("access_token")
            + parameters.get("error"))
        .isEmpty();
  }

  /** The tokens that answer this sign-in. */
  public Outcome<ReturnedTokens> process(PendingSignIn pending) {
    String error = parameters.get("error");
    return parameters.hasRepeated()
        // RFC 6749 section 3.1
        ? Outcome.failed(Sentences.refused("repeated", "the answer says something twice"))
        : !parameters.get("state").equals(pending.state())
            ? Outcome.failed(Sentences.refused("state", "the answer belongs to another sign-in"))
            : !error.isEmpty()
                ? Outcome.failed(Sentences.signInError(error))
                : Outcome.of(
                    new ReturnedTokens(
                        parameters.get("id_token"), parameters.get("access_token"), pending));
  }
}
