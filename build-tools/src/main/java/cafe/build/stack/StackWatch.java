package cafe.build.stack;

import cafe.build.progress.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows what CloudFormation does to a stack until it has ended, and shows each event. */
final class StackWatch {
  /** CloudFormation allows some 10 questions a second and account; a person reads fewer. */
  private static final Duration BETWEEN = Duration.ofSeconds(3);

  /** A distribution takes up to 15 minutes, on the way there and again on the way back. */
  private static final Duration LIMIT = Duration.ofMinutes(60);

  private final CloudFormation cloudFormation;
  private final Pace pace;
  private final Progress progress;

  StackWatch(CloudFormation cloudFormation, Pace pace, Progress progress) {
    this.cloudFormation = cloudFormation;
    this.pace = pace;
    this.progress = progress;
  }

  /**
   * Begins something and waits for its end. The end is an event of the stack itself: the stack's
   * status may for a moment still be the one from before.
   *
   * @return all events, oldest first, and the last status
   * @throws StackException if it has not ended after an hour
   */
  Ended follow(StackName name, String stackId, Runnable begin) {
    EventFeed feed = EventFeed.fromNow(cloudFormation, stackId);
    Duration start = pace.now();
    begin.run();
    List<StackEvent> events = new ArrayList<>();
    while (true) {
      for (StackEvent event : feed.fresh()) {
        events.add(event);
        progress.say(EventLine.of(event, pace.now().minus(start)));
        Optional<StackStatus> end = end(event, stackId);
        if (end.isPresent()) {
          return new Ended(end.get(), List.copyOf(events), pace.now().minus(start));
        }
      }
      if (pace.now().minus(start).compareTo(LIMIT) > 0) {
        throw new StackException(
            "The stack %s: found it still at work after %d minutes, expected an end. It goes on by"
                    .formatted(name, LIMIT.toMinutes())
                + " itself; look at its events in the console, and deploy again when it has"
                + " ended.");
      }
      pace.pause(BETWEEN);
    }
  }

  private static Optional<StackStatus> end(StackEvent event, String stackId) {
    StackStatus status = new StackStatus(event.status());
    boolean ends = event.isOf(stackId) && !status.isMoving() && !status.isUnborn();
    // off.
    return ends ? Optional.of(status) : Optional.empty();
  }

  /**
   * How it ended.
   *
   * @param events oldest first
   * @param took from begin to end
   */
  record Ended(StackStatus status, List<StackEvent> events, Duration took) {}
}
