package cafe.local.states;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A state machine, ready to run.
 *
 * @param name its name
 * @param arn its ARN
 * @param roleArn the role it runs as; nothing here checks it
 * @param createdAt when it was loaded
 * @param definition the definition as JSON text
 * @param startAt the first state
 * @param timeout how long a run may take
 * @param states by name
 */
public record StateMachine(
    String name,
    String arn,
    String roleArn,
    Instant createdAt,
    String definition,
    String startAt,
    Optional<Duration> timeout,
    Map<String, State> states) {

  State state(String wanted) {
    State state = states.get(wanted);
    if (state == null) {
      throw new IllegalStateException("The reader let a dangling state through: " + wanted);
    }
    return state;
  }

  /** The ARN of a run of that name. */
  String executionArn(String execution) {
    return arn.replace(":stateMachine:", ":execution:") + ":" + execution;
  }
}
