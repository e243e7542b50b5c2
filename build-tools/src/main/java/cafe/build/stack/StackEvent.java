package cafe.build.stack;

/**
 * One line of a stack's history (AWS CloudFormation API, StackEvent).
 *
 * @param id unique
 * @param logicalId the resource's name in the template; the stack's own name for itself
 * @param type such as {@code AWS::DynamoDB::Table}
 * @param physicalId the resource's name in AWS; empty until it has one
 * @param status such as {@code CREATE_FAILED}
 * @param reason why; empty where there is nothing to say
 */
public record StackEvent(
    String id, String logicalId, String type, String physicalId, String status, String reason) {
  /** Is it about the stack as a whole? */
  public boolean isOf(String stackId) {
    return physicalId.equals(stackId);
  }

  /** Did something not work? */
  public boolean isFailure() {
    return status.endsWith("_FAILED");
  }
}
