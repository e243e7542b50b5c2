package cafe.backend.report;

import java.time.Instant;
import java.util.Optional;

/**
 * A run of the state machine.
 *
 * @param ownerSub the {@code sub} of who asked
 * @param status the API's three: an execution that timed out or was stopped has failed
 */
public record Run(ReportId id, String ownerSub, Instant startedAt, Status status, Step step) {

  /** Whether it goes on, and how it ended. */
  public enum Status {
    RUNNING,
    SUCCEEDED,
    FAILED
  }

  /** A run that goes on. */
  public static Run running(
      ReportId id, String ownerSub, Instant startedAt, Optional<String> lastStateEntered) {
    return new Run(id, ownerSub, startedAt, Status.RUNNING, Step.inState(lastStateEntered));
  }

  /** A run that ended well: the report is in the mail. */
  public static Run succeeded(ReportId id, String ownerSub, Instant startedAt) {
    return new Run(id, ownerSub, startedAt, Status.SUCCEEDED, Step.MAILED);
  }

  /** A run that ended otherwise. */
  public static Run failed(ReportId id, String ownerSub, Instant startedAt) {
    return new Run(id, ownerSub, startedAt, Status.FAILED, Step.FAILED);
  }
}
