package cafe.core.inpage;

import cafe.core.port.SignInView;
import cafe.core.port.Timers;

/** The seconds until another code may be sent for. */
final class Countdown {
  static final int SECONDS = 30;
  private static final double SECOND_MILLIS = 1000;

  private final Timers timers;
  private final SignInView view;
  private int begun;

  Countdown(Timers timers, SignInView view) {
    this.timers = timers;
    this.view = view;
  }

  /** Begins anew. */
  void begin() {
    begun++;
    count(SECONDS, begun);
  }

  private void count(int seconds, int mine) {
    if (mine == begun) {
      view.resendIn(seconds);
      if (seconds > 0) {
        timers.after(SECOND_MILLIS, () -> count(seconds - 1, mine));
      }
    }
  }
}
