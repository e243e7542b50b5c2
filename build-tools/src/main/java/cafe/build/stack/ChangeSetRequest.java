package cafe.build.stack;

import java.net.URI;
import java.util.Map;

/**
 * What a change set shall lead to.
 *
 * @param template where CloudFormation finds it, in S3
 * @param parameters every one of the template's
 */
public record ChangeSetRequest(
    StackName stack, ChangeSetType type, URI template, Map<String, String> parameters) {
  /** Keeps a copy. */
  public ChangeSetRequest {
    parameters = Map.copyOf(parameters);
  }
}
