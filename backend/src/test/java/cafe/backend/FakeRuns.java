package cafe.backend;

import cafe.backend.failure.BehindException;
import cafe.backend.report.ReportId;
import cafe.backend.report.ReportRuns;
import cafe.backend.report.Requester;
import cafe.backend.report.Run;
import cafe.backend.report.StartedRun;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Runs that go on until a test says otherwise. */
final class FakeRuns implements ReportRuns {
  static final Instant STARTED = Instant.parse("2026-11-21T02:32:25.123Z");

  final Map<ReportId, Requester> started = new LinkedHashMap<>();
  final Map<ReportId, Run> runs = new HashMap<>();

  @Override
  public StartedRun start(ReportId id, Requester requester) {
    started.putIfAbsent(id, requester);
    return new StartedRun(id, "arn:aws:states:x:1:execution:Report:" + id, STARTED);
  }

  @Override
  public Optional<Run> find(ReportId id) {
    return Optional.ofNullable(runs.get(id));
  }

  /** Runs behind which nobody answers. */
  static ReportRuns failing() {
    return new ReportRuns() {
      @Override
      public StartedRun start(ReportId id, Requester requester) {
        throw new BehindException(
            "The report could not be started.", true, new IllegalStateException("cut"));
      }

      @Override
      public Optional<Run> find(ReportId id) {
        throw new BehindException(
            "The report's progress could not be looked up.",
            false,
            new IllegalStateException("denied"));
      }
    };
  }
}
