package cafe.local.faults;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The faults of one local cloud, none at first. Safe for use by many threads. */
public final class Faults {
  private static final long FOREVER = Long.MAX_VALUE;

  private record Planned(Fault fault, long calls) {}

  private final Map<Point, Planned> planned = new ConcurrentHashMap<>();
  private final Map<Point, Long> struck = new ConcurrentHashMap<>();
  private volatile CountDownLatch cleared = new CountDownLatch(1);

  /** The next calls meet the fault, those after them do not. */
  public void next(int calls, Point point, Fault fault) {
    if (calls < 1) {
      throw new IllegalArgumentException(
          "A fault strikes at least 1 call, not " + calls + ". To have none, do not plan it.");
    }
    planned.put(point, new Planned(fault, calls));
  }

  /** Every call meets the fault until {@link #clear()}. */
  public void always(Point point, Fault fault) {
    planned.put(point, new Planned(fault, FOREVER));
  }

  /** Ends all faults; what hangs goes on. */
  public synchronized void clear() {
    planned.clear();
    struck.clear();
    cleared.countDown();
    cleared = new CountDownLatch(1);
  }

  /** How many calls met a fault there since the last {@link #clear()}. */
  public long struck(Point point) {
    return struck.getOrDefault(point, 0L);
  }

  /** Takes the fault that the call now under way meets, if any. */
  public Optional<Fault> take(Point point) {
    Fault[] taken = new Fault[1];
    planned.computeIfPresent(
        point,
        (key, plan) -> {
          taken[0] = plan.fault();
          if (plan.calls() == FOREVER) {
            return plan;
          }
          return plan.calls() == 1 ? null : new Planned(plan.fault(), plan.calls() - 1);
        });
    Optional<Fault> fault = Optional.ofNullable(taken[0]);
    fault.ifPresent(met -> struck.merge(point, 1L, Long::sum));
    return fault;
  }

  /**
   * Waits that long, or until the faults are cleared.
   *
   * @return whether they were cleared first
   */
  public boolean hold(Duration duration) throws InterruptedException {
    return cleared.await(duration.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Waits until the faults are cleared. */
  public void holdUntilCleared() throws InterruptedException {
    cleared.await();
  }
}
