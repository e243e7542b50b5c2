package cafe.local.cognito.signin;

import cafe.local.cognito.tokens.OneTime;
import cafe.local.cognito.users.UserPoolException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Session strings and cookies: each stands for a sign-in that is not finished, for three minutes. A
 * session is used once: when its challenge is met, the next one has another. A wrong code leaves
 * it, five times.
 */
public final class Sessions {
  /** The default of AuthSessionValidity. */
  private static final Duration VALIDITY = Duration.ofMinutes(3);

  private static final int MAX_FAILURES = 5;

  /** After these refusals the guest may try again. */
  private static final Set<String> LEAVE_IT =
      Set.of(
          "CodeMismatchException",
          "EnableSoftwareTokenMFAException",
          "ExpiredCodeException",
          "InvalidParameterException",
          "InvalidPasswordException");

  private final OneTime<Owed> owed;

  /** None yet; expiry by that clock. */
  public Sessions(Clock clock) {
    owed = new OneTime<>(VALIDITY, clock);
  }

  /** What is done with a sign-in that a session stands for. */
  @FunctionalInterface
  public interface Use<T> {
    /** Does it. */
    T of(Owed owed);
  }

  /** A new session. */
  public String begin(Owed begun) {
    return owed.keep(begun);
  }

  /** What a session of that client stands for, without using it. */
  public Optional<Owed> find(String session, String clientId) {
    return owed.peek(session).filter(known -> known.clientId().equals(clientId));
  }

  /**
   * Uses up a session of that client.
   *
   * @throws UserPoolException NotAuthorizedException, and what the use throws
   */
  public <T> T use(String session, String clientId, Use<T> use) {
    boolean used = owed.wasTaken(session);
    Optional<Owed> found = owed.take(session);
    if (found.isEmpty()) {
      throw refused(used ? ", session can only be used once." : ", session is expired.");
    }
    if (!clientId.isEmpty() && !found.get().clientId().equals(clientId)) {
      throw refused(".");
    }
    try {
      return use.of(found.get());
    } catch (UserPoolException refusal) {
      leave(session, found.get(), refusal.code());
      throw refusal;
    }
  }

  private void leave(String session, Owed left, String code) {
    Owed after = code.equals("CodeMismatchException") ? left.afterFailure() : left;
    if (LEAVE_IT.contains(code) && after.failures() < MAX_FAILURES) {
      owed.putBack(session, after);
    }
  }

  private static UserPoolException refused(String why) {
    return new UserPoolException("NotAuthorizedException", "Invalid session for the user" + why);
  }
}
