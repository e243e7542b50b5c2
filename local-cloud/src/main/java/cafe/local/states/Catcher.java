package cafe.local.states;

import java.util.List;
import java.util.Optional;

/**
 * One element of Catch.
 *
 * @param errors the names it matches
 * @param next the state that goes on
 * @param resultPath where in the state's input the error is put, or nothing to drop it
 */
record Catcher(List<String> errors, String next, Optional<DataPath> resultPath) {

  /** Whether one of these names matches the error: Amazon States Language, "Error names". */
  static boolean matches(List<String> errors, String error) {
    if (error.equals("States.Runtime") || error.equals("States.DataLimitExceeded")) {
      return errors.contains(error);
    }
    return errors.contains(error)
        || errors.contains("States.ALL")
        || (errors.contains("States.TaskFailed") && !error.equals("States.Timeout"));
  }
}
