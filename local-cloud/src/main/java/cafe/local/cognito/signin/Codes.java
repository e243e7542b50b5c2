package cafe.local.cognito.signin;

import cafe.local.cognito.users.UserPoolException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Codes that were sent for one purpose, one for each user: the newest. Five wrong guesses spend a
 * code, and ten codes in an hour are enough; Cognito has such limits and does not publish them.
 */
final class Codes {
  private static final int MAX_GUESSES = 5;
  private static final int MAX_AN_HOUR = 10;
  private static final Duration HOUR = Duration.ofHours(1);

  private final Duration validity;
  private final Clock clock;
  private final Map<String, Sent> sent = new HashMap<>();

  Codes(Duration validity, Clock clock) {
    this.validity = validity;
    this.clock = clock;
  }

  /**
   * A new code for that user; the one before is good no longer.
   *
   * @throws UserPoolException LimitExceededException
   */
  synchronized String issue(String sub) {
    Instant now = clock.instant();
    Optional<Sent> before =
        Optional.ofNullable(sent.get(sub)).filter(last -> now.isBefore(last.hourEnds()));
    int count = before.map(Sent::count).orElse(0) + 1;
    if (count > MAX_AN_HOUR) {
      throw limitExceeded();
    }
    String code = Digits.six();
    sent.put(
        sub,
        new Sent(
            code, now.plus(validity), 0, count, before.map(Sent::hourEnds).orElse(now.plus(HOUR))));
    return code;
  }

  /**
   * Takes a code, which is good once.
   *
   * @throws UserPoolException CodeMismatchException, ExpiredCodeException, LimitExceededException
   */
  synchronized void require(String sub, String code) {
    Sent known = sent.get(sub);
    if (known == null || !clock.instant().isBefore(known.until())) {
      throw expired();
    }
    if (known.guesses() >= MAX_GUESSES) {
      throw limitExceeded();
    }
    if (!known.code().equals(code)) {
      sent.put(sub, known.afterGuess());
      throw mismatch();
    }
  }

  /** Forgets the code of a user, once what it was for is done. */
  synchronized void spend(String sub) {
    sent.remove(sub);
  }

  static UserPoolException mismatch() {
    return new UserPoolException(
        "CodeMismatchException", "Invalid verification code provided, please try again.");
  }

  static UserPoolException expired() {
    return new UserPoolException(
        "ExpiredCodeException", "Invalid code provided, please request a code again.");
  }

  static UserPoolException limitExceeded() {
    return new UserPoolException(
        "LimitExceededException", "Attempt limit exceeded, please try after some time.");
  }

  private record Sent(String code, Instant until, int guesses, int count, Instant hourEnds) {
    Sent afterGuess() {
      return new Sent(code, until, guesses + 1, count, hourEnds);
    }
  }
}
