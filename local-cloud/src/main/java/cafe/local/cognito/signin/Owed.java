package cafe.local.cognito.signin;

import cafe.local.cognito.users.Factor;
import java.util.Optional;
import java.util.Set;

/**
 * A sign-in that is not finished: what a session string or a cookie stands for.
 *
 * @param clientId the client that began it
 * @param sub the user
 * @param challenge what is asked for now
 * @param sent the code that was sent, where one was
 * @param factors from which to choose, or which can be set up
 * @param app the authenticator app that is being set up
 * @param failures wrong codes so far
 */
public record Owed(
    String clientId,
    String sub,
    Challenge challenge,
    Optional<Sent> sent,
    Set<Factor> factors,
    Optional<App> app,
    int failures) {

  /** A code, and where it was sent. */
  public record Sent(String code, Delivery delivery) {
    /** Never the code. */
    @Override
    public String toString() {
      return "Sent[delivery=" + delivery + "]";
    }
  }

  /** The secret of an authenticator app, and whether it has shown a right code. */
  public record App(String secret, boolean verified) {
    /** Never the secret. */
    @Override
    public String toString() {
      return "App[verified=" + verified + "]";
    }
  }

  static Owed code(String clientId, String sub, Challenge challenge, Optional<Sent> sent) {
    return new Owed(clientId, sub, challenge, sent, Set.of(), Optional.empty(), 0);
  }

  static Owed of(String clientId, String sub, Challenge challenge, Set<Factor> factors) {
    return new Owed(clientId, sub, challenge, Optional.empty(), factors, Optional.empty(), 0);
  }

  /** The same with an app that is being set up. */
  Owed with(App other) {
    return new Owed(clientId, sub, challenge, sent, factors, Optional.of(other), failures);
  }

  /** The same after one more wrong code. */
  Owed afterFailure() {
    return new Owed(clientId, sub, challenge, sent, factors, app, failures + 1);
  }
}
