package cafe.build.stack;

import java.util.List;

/**
 * The difference between a stack and what it shall be, as CloudFormation has worked it out.
 *
 * @param id its ARN
 * @param stackId the stack's ARN
 * @param status such as {@code CREATE_COMPLETE}: the change set's own, not the stack's
 * @param reason why it failed; empty where it did not
 * @param changes complete when the change set is ready
 */
public record ChangeSet(
    String id, String stackId, String status, String reason, List<Change> changes) {
  /** Keeps a copy. */
  public ChangeSet {
    changes = List.copyOf(changes);
  }

  /** It can be executed. */
  public boolean isReady() {
    return status.equals("CREATE_COMPLETE");
  }

  /** It cannot, and never will. */
  public boolean isFailed() {
    return status.equals("FAILED");
  }

  /**
   * It failed because the stack is already as it should be. CloudFormation has no code for it;
   * these are its two sentences, for a template and for one with a macro.
   */
  public boolean saysNoChange() {
    return isFailed()
        && (reason.contains("didn't contain changes")
            || reason.contains("No updates are to be performed"));
  }
}
