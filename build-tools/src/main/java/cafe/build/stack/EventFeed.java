package cafe.build.stack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stack's events from now on: each once, oldest first. */
final class EventFeed {
  private final CloudFormation cloudFormation;
  private final String stackId;
  private final Set<String> seen = new HashSet<>();

  private EventFeed(CloudFormation cloudFormation, String stackId) {
    this.cloudFormation = cloudFormation;
    this.stackId = stackId;
  }

  /** Begins after what has happened until now. */
  static EventFeed fromNow(CloudFormation cloudFormation, String stackId) {
    EventFeed feed = new EventFeed(cloudFormation, stackId);
    // The newest page is enough: reading stops at the first page with an event that was seen.
    cloudFormation
        .events(stackId, Optional.empty())
        .events()
        .forEach(event -> feed.seen.add(event.id()));
    return feed;
  }

  /** What has happened since the last call. */
  List<StackEvent> fresh() {
    List<StackEvent> fresh = new ArrayList<>();
    Optional<String> next = Optional.empty();
    boolean metOld;
    do {
      EventPage page = cloudFormation.events(stackId, next);
      List<StackEvent> unseen =
          page.events().stream().filter(event -> !seen.contains(event.id())).toList();
      metOld = unseen.size() < page.events().size();
      fresh.addAll(unseen);
      next = page.next();
    } while (!metOld && next.isPresent());
    fresh.forEach(event -> seen.add(event.id()));
    Collections.reverse(fresh);
    return fresh;
  }
}
