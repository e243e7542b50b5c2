package cafe.build.stack;

/** What to say about a stack that is not as it was asked to be. */
final class FailureText {
  private FailureText() {}

  static String of(StackName name, String stackId, StackWatch.Ended ended) {
    String subject =
        "The stack %s: found %s after %d s, expected it to end as it was asked to."
            .formatted(name, ended.status(), ended.took().toSeconds());
    return FirstCause.in(ended.events(), stackId)
        .map(
            cause ->
                "%s%n  first cause  %s (%s), %s%n  it says      %s%n  next         %s%s"
                    .formatted(
                        subject,
                        cause.logicalId(),
                        cause.type(),
                        cause.status(),
                        cause.reason(),
                        Remedy.of(cause),
                        then(name, ended.status())))
        .orElse(subject + " Its events give no reason; look at it in the console.");
  }

  private static String then(StackName name, StackStatus status) {
    return switch (status.word()) {
      case "ROLLBACK_COMPLETE" ->
          " What was created has been removed. Delete the empty stack with "
              + StackGate.deleteCommand(name)
              + ", then deploy again.";
      case "UPDATE_ROLLBACK_COMPLETE" -> " The stack is as it was before; deploy again.";
      case "DELETE_FAILED" ->
          " What was deleted stays deleted. Delete the rest with "
              + StackGate.deleteCommand(name)
              + ".";
      default -> " Deploy again; if it cannot go on, it will say what it needs.";
    };
  }
}
