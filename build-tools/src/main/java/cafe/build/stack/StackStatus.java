package cafe.build.stack;

import java.util.Set;

/**
 * A stack's status in CloudFormation's word (AWS CloudFormation API, Stack, StackStatus).
 *
 * @param word such as {@code UPDATE_COMPLETE}
 */
public record StackStatus(String word) {
  private static final String REVIEW = "REVIEW_IN_PROGRESS";
  private static final Set<String> AS_ASKED =
      Set.of("CREATE_COMPLETE", "UPDATE_COMPLETE", "DELETE_COMPLETE");
  private static final Set<String> TAKES_UPDATES =
      Set.of(
          "CREATE_COMPLETE",
          "UPDATE_COMPLETE",
          "UPDATE_ROLLBACK_COMPLETE",
          "IMPORT_COMPLETE",
          "IMPORT_ROLLBACK_COMPLETE");

  /** A change set stands for a stack without resources, and nobody has executed it. */
  public boolean isUnborn() {
    return word.equals(REVIEW);
  }

  /** CloudFormation is at work. */
  public boolean isMoving() {
    return word.endsWith("_IN_PROGRESS") && !isUnborn();
  }

  /** An update may begin. */
  public boolean takesUpdates() {
    return TAKES_UPDATES.contains(word);
  }

  /** What was begun has been done, and nothing was taken back. */
  public boolean isAsAsked() {
    return AS_ASKED.contains(word);
  }

  /** There was a stack; nothing but its id is left. */
  public boolean isGone() {
    return word.equals("DELETE_COMPLETE");
  }

  @Override
  public String toString() {
    return word;
  }
}
