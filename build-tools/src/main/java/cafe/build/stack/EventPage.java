package cafe.build.stack;

import java.util.List;
import java.util.Optional;

/**
 * A page of a stack's history.
 *
 * @param events newest first, as CloudFormation gives them
 * @param next what to ask the next, older page with; empty on the last one
 */
public record EventPage(List<StackEvent> events, Optional<String> next) {
  /** Keeps a copy. */
  public EventPage {
    events = List.copyOf(events);
  }
}
