package cafe.local.cognito.signin;

import java.util.Optional;

/**
 * A sign-in that is not finished: what a session string or a cookie stands for.
 *
 * @param clientId the client that began it
 * @param sub the user
 * @param challenge what is asked for now
 * @param code the code that was sent, where one was
 * @param secret the secret of an authenticator app that is being set up
 * @param verified whether that app has shown a right code
 * @param failures wrong codes so far
 */
public record Owed(
    String clientId,
    String sub,
    Challenge challenge,
    Optional<String> code,
    Optional<String> secret,
    boolean verified,
    int failures) {

  static Owed of(String clientId, String sub, Challenge challenge, Optional<String> code) {
    return new Owed(clientId, sub, challenge, code, Optional.empty(), false, 0);
  }

  /** The same with another secret to be verified. */
  public Owed withSecret(String base32) {
    return new Owed(clientId, sub, challenge, code, Optional.of(base32), false, failures);
  }

  /** The same with its secret verified. */
  public Owed withVerifiedSecret() {
    return new Owed(clientId, sub, challenge, code, secret, true, failures);
  }

  /** The same after one more wrong code. */
  public Owed afterFailure() {
    return new Owed(clientId, sub, challenge, code, secret, verified, failures + 1);
  }

  /** Never the code, never the secret. */
  @Override
  public String toString() {
    return "Owed[challenge=" + challenge + ", failures=" + failures + "]";
  }
}
