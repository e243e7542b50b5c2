package cafe.e2e.contract;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Timers as a browser has them: one thread, one task at a time, in the order they are due. */
final class EventLoop {
  private record Due(long atNanos, Runnable task) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      return Long.compare(atNanos, other.atNanos);
    }
  }

  private final Queue<Due> queue = new PriorityQueue<>();

  void after(double delayMillis, Runnable task) {
    queue.add(new Due(System.nanoTime() + (long) (delayMillis * 1_000_000), task));
  }

  /** Runs what is due, until that holds; false if it does not hold in time or nothing is left. */
  boolean runUntil(BooleanSupplier holds, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!holds.getAsBoolean()) {
      Due next = queue.poll();
      if (next == null || next.atNanos() > end) {
        return false;
      }
      while (System.nanoTime() < next.atNanos()) {
        LockSupport.parkNanos(next.atNanos() - System.nanoTime());
      }
      next.task().run();
    }
    return true;
  }
}
