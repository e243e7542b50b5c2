package cafe.build.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for events, page by page, until there are as many attempts as wanted. */
public final class SignInAudit {
  private final EventHistory history;
  private final People people;
  private final PoolId pool;
  private final Clock clock;

  /** Audits that pool. */
  public SignInAudit(EventHistory history, People people, PoolId pool, Clock clock) {
    this.history = history;
    this.people = people;
    this.pool = pool;
    this.clock = clock;
  }

  /**
   * The report, ready to be printed.
   *
   * @throws AuditException if CloudTrail or the pool cannot be asked
   */
  public String report(AuditRequest request) {
    Instant since = clock.instant().minus(request.since());
    List<Attempt> attempts = attempts(since, request.limit());
    Map<String, String> names = names(attempts);
    return switch (request.format()) {
      case JSON -> AttemptJson.of(attempts, names);
      case TABLE -> AttemptTable.of(attempts, names, pool.userPoolId(), request);
    };
  }

  private List<Attempt> attempts(Instant since, int limit) {
    List<TrailRecord> records = new ArrayList<>();
    List<Attempt> attempts;
    Optional<String> next = Optional.empty();
    do {
      EventHistory.Page page = history.cognitoEvents(since, next);
      page.records().stream()
          .map(TrailRecord::parse)
          .filter(event -> event.isOf(pool))
          .forEach(records::add);
      attempts = AttemptReader.read(records);
      next = page.next();
    } while (next.isPresent() && attempts.size() < limit);
    return attempts.subList(0, Math.min(limit, attempts.size()));
  }

  private Map<String, String> names(List<Attempt> attempts) {
    Map<String, String> names = new HashMap<>();
    for (Attempt attempt : attempts) {
      attempt
          .sub()
          .filter(sub -> !names.containsKey(sub))
          .ifPresent(sub -> names.put(sub, people.username(sub).orElse(sub)));
    }
    return names;
  }
}
