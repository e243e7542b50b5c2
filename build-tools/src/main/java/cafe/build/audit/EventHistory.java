package cafe.build.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** CloudTrail's event history. A refusal is an {@link AuditException}. */
public interface EventHistory {
  /**
   * A page of Cognito's events since then, newest first.
   *
   * @param next from the page before; empty for the newest page
   */
  Page cognitoEvents(Instant since, Optional<String> next);

  /**
   * A page.
   *
   * @param records events as CloudTrail writes them, JSON
   * @param next asks for the next page; empty after the last one
   */
  record Page(List<String> records, Optional<String> next) {
    /** Keeps a copy. */
    public Page {
      records = List.copyOf(records);
    }
  }
}
