package cafe.build.stack;

import java.util.Map;

/**
 * A stack as CloudFormation describes it.
 *
 * @param id its ARN, which still names it when it is deleted
 * @param status where it stands
 * @param parameters their present values
 * @param outputs named as in cafe.json where cafe.json has the key; empty until it is created
 */
public record Stack(
    String id, StackStatus status, Map<String, String> parameters, Map<String, String> outputs) {
  /** Keeps copies. */
  public Stack {
    parameters = Map.copyOf(parameters);
    outputs = Map.copyOf(outputs);
  }
}
