package cafe.build.stack;

import java.util.Optional;

/** May this stack be changed now, and by which kind of change set? */
final class StackGate {
  private StackGate() {}

  /**
   * Decides by the stack's status.
   *
   * @throws StackException if it takes no change now; the message says what it needs
   */
  static ChangeSetType open(StackName name, Optional<Stack> stack) {
    StackStatus status =
        stack.map(Stack::status).filter(found -> !found.isGone()).orElse(new StackStatus(""));
    if (status.word().isEmpty() || status.isUnborn()) {
      return ChangeSetType.CREATE;
    }
    if (status.takesUpdates()) {
      return ChangeSetType.UPDATE;
    }
    throw new StackException(
        "The stack %s: found %s, expected one that takes changes. %s"
            .formatted(name, status, next(name, status)));
  }

  private static String next(StackName name, StackStatus status) {
    if (status.isMoving()) {
      return "CloudFormation is at work on it, begun by another deploy or in the console. Wait"
          + " until it has ended, then deploy again.";
    }
    return switch (status.word()) {
      case "ROLLBACK_COMPLETE" ->
          "Its creation failed and was taken back, so it holds nothing and can only be deleted: "
              + deleteCommand(name)
              + ". Then deploy again.";
      case "UPDATE_ROLLBACK_FAILED" ->
          "An update failed, and so did taking it back. Look in the console at which resource"
              + " stands in the way, choose 'Continue update rollback', then deploy again.";
      default ->
          "It stopped half-way. Look at its events in the console; if nothing in it is to be kept: "
              + deleteCommand(name)
              + ". Then deploy again.";
    };
  }

  static String deleteCommand(StackName name) {
    return "`mvn deploy -Dcafe.stage=%s -Dcafe.delete=%s`".formatted(name.stage(), name);
  }
}
