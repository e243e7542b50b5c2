package cafe.build.stack;

import java.time.Duration;
import java.util.Optional;

/** Makes change sets and waits until they are ready. */
final class ChangeSets {
  private static final Duration BETWEEN = Duration.ofSeconds(2);

  /** They take some 10 seconds. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final CloudFormation cloudFormation;
  private final Pace pace;

  ChangeSets(CloudFormation cloudFormation, Pace pace) {
    this.cloudFormation = cloudFormation;
    this.pace = pace;
  }

  /**
   * Makes one.
   *
   * @return it, ready to be executed; empty if the stack is already as it should be
   * @throws StackException if CloudFormation refuses the change
   */
  Optional<ChangeSet> make(ChangeSetRequest request) {
    String id = cloudFormation.createChangeSet(request);
    ChangeSet made = settled(id, request.stack());
    if (made.isReady()) {
      return Optional.of(made);
    }
    cloudFormation.deleteChangeSet(id);
    if (made.saysNoChange()) {
      return Optional.empty();
    }
    throw new StackException(
        "The stack %s: found that CloudFormation refuses the change (%s), expected a change set."
                .formatted(request.stack(), made.reason())
            + " Nothing was changed; mend what it says and deploy again.");
  }

  private ChangeSet settled(String id, StackName stack) {
    Duration start = pace.now();
    while (true) {
      ChangeSet found = cloudFormation.changeSet(id);
      if (found.isReady() || found.isFailed()) {
        return found;
      }
      if (pace.now().minus(start).compareTo(LIMIT) > 0) {
        throw new StackException(
            "The stack %s: found its change set still %s after %d minutes, expected it ready."
                    .formatted(stack, found.status(), LIMIT.toMinutes())
                + " Nothing was changed; deploy again later.");
      }
      pace.pause(BETWEEN);
    }
  }
}
