package cafe.local.states;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Runs work later. */
@FunctionalInterface
public interface Scheduler {

  /** Work that waits for its time. */
  @FunctionalInterface
  interface Waiting {
    /** Lets it not run, if it has not begun. */
    void cancel();
  }

  /** Runs the work after that time. */
  Waiting after(Duration delay, Runnable work);

  /** Waits for real. */
  static Scheduler on(ScheduledExecutorService timer) {
    return (delay, work) -> {
      ScheduledFuture<?> planned = timer.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
      return () -> planned.cancel(false);
    };
  }
}
