package cafe.build.stack;

import java.time.Duration;

/** Time that passes while CloudFormation works. */
public interface Pace {
  /** Time since some fixed moment; it never runs backwards. */
  Duration now();

  /** Waits between two questions. */
  void pause(Duration length);

  /** The machine's own time. */
  static Pace real() {
    return new Pace() {
      @Override
      public Duration now() {
        return Duration.ofNanos(System.nanoTime());
      }

      @Override
      public void pause(Duration length) {
        try {
          Thread.sleep(length.toMillis());
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
          throw new StackException(
              "The deploy was interrupted; CloudFormation goes on by itself. Deploy again to see"
                  + " how it ended.",
              stopped);
        }
      }
    };
  }
}
