package cafe.backend.report;

import java.time.Instant;

/** What one learns from starting a run, or from starting it again with the same key. */
public record StartedRun(ReportId id, String executionArn, Instant startedAt) {}
