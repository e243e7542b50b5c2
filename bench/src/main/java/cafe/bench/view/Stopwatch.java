package cafe.bench.view;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;

/** The time that a visitor waits; what he types in between does not count. */
final class Stopwatch {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private long countedNanos;
  private long begin;

  /** From now on it counts. */
  Stopwatch start() {
    begin = System.nanoTime();
    return this;
  }

  /**
   * Until that holds; asked without a pause, for a pause would be measured too.
   *
   * @param state what it is called if it never comes
   */
  void until(String state, BooleanSupplier holds) {
    while (!holdsNow(holds)) {
      if (System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IllegalStateException("Waited in vain: " + state);
      }
    }
    countedNanos += System.nanoTime() - begin;
  }

  /** What was counted. */
  double millis() {
    return countedNanos / 1e6;
  }

  private static boolean holdsNow(BooleanSupplier holds) {
    try {
      return holds.getAsBoolean();
    } catch (NoSuchElementException
        | StaleElementReferenceException
        | JavascriptException turning) {
      return false;
    }
  }
}
