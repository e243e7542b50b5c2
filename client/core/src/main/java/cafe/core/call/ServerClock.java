package cafe.core.call;

import cafe.core.http.HttpResponse;
import cafe.core.port.Clock;

/**
 * The server's time: the machine's, corrected by what answers say. So a slow or fast laptop still
 * signs in.
 */
public final class ServerClock {
  /** A header Date has whole seconds, so it is half a second old on average. */
  private static final double HALF_SECOND_MILLIS = 500;

  private final Clock machine;
  private double skewMillis;
  private boolean learned;

  /** Nothing is known yet. */
  public ServerClock(Clock machine) {
    this.machine = machine;
  }

  /** The server's time, in milliseconds since 1970. */
  public double nowMillis() {
    return machine.nowMillis() + skewMillis;
  }

  /** Takes the time from an answer that tells it; the request was sent at this machine's time. */
  public void learn(HttpResponse response, double sentAtMillis) {
    double answeredAtMillis = (sentAtMillis + machine.nowMillis()) / 2;
    double skew = response.serverMillis() + HALF_SECOND_MILLIS - answeredAtMillis;
    if (!Double.isNaN(skew)) {
      resume(skew);
    }
  }

  /** Goes on from a skew learned before a reload. */
  public void resume(double learnedSkewMillis) {
    skewMillis = learnedSkewMillis;
    learned = true;
  }

  /** Whether any server told the time. */
  public boolean isLearned() {
    return learned;
  }

  /** How far the server is ahead of this machine; 0 as long as nothing is known. */
  public double skewMillis() {
    return skewMillis;
  }
}
