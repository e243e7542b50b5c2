package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;

/** What a state machine's tasks call. */
@FunctionalInterface
public interface Tasks {
  /**
   * Makes the call and waits for its result.
   *
   * @throws TaskFailure if it fails, with the error's name as Step Functions gives it
   * @throws InterruptedException if the run ended meanwhile
   */
  JsonNode run(TaskCall call) throws TaskFailure, InterruptedException;
}
