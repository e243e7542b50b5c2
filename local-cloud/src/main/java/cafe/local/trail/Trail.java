package cafe.local.trail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The event history, in memory: the last 10,000 events. Safe for use by many threads. */
public final class Trail {
  private static final int MAX_EVENTS = 10_000;

  private final Deque<TrailEvent> newestFirst = new ArrayDeque<>();

  /** Keeps an event. */
  public synchronized void add(TrailEvent event) {
    newestFirst.addFirst(event);
    if (newestFirst.size() > MAX_EVENTS) {
      newestFirst.removeLast();
    }
  }

  /** All events, newest first. */
  public synchronized List<TrailEvent> events() {
    return List.copyOf(newestFirst);
  }
}
