package cafe.backend.report;

import cafe.backend.failure.BehindException;
import java.util.Optional;

/** The runs of the report's state machine. */
public interface ReportRuns {
  /**
   * Starts the run of this id; if it was started before, answers the same.
   *
   * @throws BehindException if it cannot be started
   */
  StartedRun start(ReportId id, Requester requester);

  /**
   * The run of this id, whoever owns it.
   *
   * @throws BehindException if it cannot be looked up
   */
  Optional<Run> find(ReportId id);
}
