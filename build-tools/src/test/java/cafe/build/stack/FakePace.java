package cafe.build.stack;

import java.time.Duration;

/** Time that passes only while somebody waits. */
final class FakePace implements Pace {
  private Duration now = Duration.ZERO;

  @Override
  public Duration now() {
    return now;
  }

  @Override
  public void pause(Duration length) {
    now = now.plus(length);
  }
}
