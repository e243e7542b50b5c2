package cafe.build.stack;

import java.time.Duration;

/** An event as a line of progress: when, what, which, and why if it says why. */
final class EventLine {
  private EventLine() {}

  static String of(StackEvent event, Duration elapsed) {
    String line =
        "%5d s  %-28s %s (%s)"
            .formatted(elapsed.toSeconds(), event.status(), event.logicalId(), event.type());
    return event.reason().isBlank() ? line : line + ": " + event.reason();
  }
}
