package cafe.local.states;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * One element of Retry: Amazon States Language, "Retrying after error".
 *
 * @param errors the names it matches
 * @param interval before the first retry
 * @param maxAttempts how many retries at most
 * @param backoffRate the factor from one retry's wait to the next one's
 * @param maxDelay the longest wait
 * @param fullJitter whether the wait is chosen by chance between 0 and the computed one
 */
record Retrier(
    List<String> errors,
    Duration interval,
    int maxAttempts,
    double backoffRate,
    Optional<Duration> maxDelay,
    boolean fullJitter) {

  /** How long to wait before the retry of that number, the first being 0. */
  Duration delay(int retry, DoubleSupplier jitter) {
    double millis = interval.toMillis() * Math.pow(backoffRate, retry);
    if (maxDelay.isPresent()) {
      millis = Math.min(millis, (double) maxDelay.get().toMillis());
    }
    return Duration.ofMillis((long) (fullJitter ? millis * jitter.getAsDouble() : millis));
  }
}
