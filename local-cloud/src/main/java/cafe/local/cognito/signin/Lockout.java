package cafe.local.cognito.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Locks a name after repeated failures: one second after the fifth, doubled by each further one, up
 * to 15 minutes; forgotten after success, or 15 minutes after the lock (docs.aws.amazon.com/cognito
 * "Authentication with Amazon Cognito user pools", lockout behavior). Attempts while locked do not
 * count. Names are locked whether such a user exists or not, so a lock tells nobody.
 */
public final class Lockout {
  private static final int FREE_FAILURES = 5;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** Names remembered at most; the longest untouched is forgotten first. */
  private static final int MAX_NAMES = 10_000;

  private final Clock clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MAX_NAMES;
        }
      };

  /** No failures yet; locks are timed by that clock. */
  public Lockout(Clock clock) {
    this.clock = clock;
  }

  /** Whether attempts for that name are refused unheard. */
  public synchronized boolean isLocked(String name) {
    return Optional.ofNullable(failures.get(key(name)))
        .filter(known -> clock.instant().isBefore(known.lockedUntil()))
        .isPresent();
  }

  /** One more failure. */
  public synchronized void failed(String name) {
    Instant now = clock.instant();
    int before =
        Optional.ofNullable(failures.get(key(name)))
            .filter(known -> now.isBefore(known.lockedUntil().plus(LONGEST)))
            .map(Failures::count)
            .orElse(0);
    int count = before + 1;
    failures.put(key(name), new Failures(count, now.plus(lock(count))));
  }

  /** Failures are forgotten. */
  public synchronized void succeeded(String name) {
    failures.remove(key(name));
  }

  private static Duration lock(int count) {
    if (count < FREE_FAILURES) {
      return Duration.ZERO;
    }
    Duration doubled = Duration.ofSeconds(1L << Math.min(count - FREE_FAILURES, 10));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private record Failures(int count, Instant lockedUntil) {}
}
