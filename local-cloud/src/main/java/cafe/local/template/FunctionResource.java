package cafe.local.template;

import java.time.Duration;
import java.util.Map;

/**
 * A Lambda function of the template.
 *
 * @param logicalId its name in the template
 * @param name its name in the account
 * @param arn its ARN
 * @param handler the class name of its handler
 * @param timeout how long one call may take
 * @param memoryMegabytes its memory; nothing here enforces it
 * @param environment its environment variables
 */
public record FunctionResource(
    String logicalId,
    String name,
    String arn,
    String handler,
    Duration timeout,
    int memoryMegabytes,
    Map<String, String> environment) {
  /** The same function in another environment. */
  public FunctionResource with(Map<String, String> other) {
    return new FunctionResource(logicalId, name, arn, handler, timeout, memoryMegabytes, other);
  }
}
