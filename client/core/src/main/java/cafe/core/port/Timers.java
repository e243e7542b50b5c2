package cafe.core.port;

/** Work for later. */
public interface Timers {
  /** Runs the task once, after at least this time. */
  void after(double delayMillis, Runnable task);
}
