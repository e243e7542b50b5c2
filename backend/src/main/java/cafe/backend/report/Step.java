package cafe.backend.report;

import java.util.Locale;
import java.util.Optional;

/** How far a run has come, as the page shows it. */
public enum Step {
  ASKED,
  GATHERING,
  WRITING,
  READY,
  MAILED,
  FAILED;

  /** The step that entering a state of {@code report.asl.json} means. */
  static Step inState(Optional<String> state) {
    return switch (state.orElse("")) {
      case "Gather" -> GATHERING;
      case "Write" -> WRITING;
      case "Presign", "Notify" -> READY;
      case "NotifyFailure", "Failed" -> FAILED;
      default -> ASKED;
    };
  }

  /** Whether the report can be read. */
  public boolean hasLink() {
    return this == READY || this == MAILED;
  }

  /** As the API writes it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
