package cafe.build.aws.stack;

import cafe.build.aws.AwsAccess;
import cafe.build.stack.StackException;
import cafe.build.stack.StackName;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;

/** What a stage's stack says of itself, named as in cafe.json where cafe.json has the key. */
public final class StackOutputs {
  private StackOutputs() {}

  /**
   * Reads them.
   *
   * @param properties {@code cafe.region}, {@code cafe.profile} and {@code cafe.endpoint}, as on
   *     the command line
   * @throws StackException if there is no such stack, or AWS cannot be asked
   */
  public static Map<String, String> of(StackName name, Properties properties) {
    return of(
        name,
        AwsAccess.of(
            given(properties, "cafe.region"),
            given(properties, "cafe.endpoint").map(URI::create),
            given(properties, "cafe.profile")));
  }

  private static Map<String, String> of(StackName name, AwsAccess aws) {
    try (CloudFormationClient client = aws.client(CloudFormationClient.builder())) {
      return new SdkCloudFormation(client)
          .stack(name.toString())
          .orElseThrow(
              () ->
                  new StackException(
                      "The stack %s: found none in %s, expected one. Deploy it with `mvn deploy"
                              .formatted(name, aws.region())
                          + " -Dcafe.stage="
                          + name.stage()
                          + "`, or give another -Dcafe.region."))
          .outputs();
    }
  }

  private static Optional<String> given(Properties properties, String name) {
    return Optional.of(properties.getProperty(name, "")).filter(value -> !value.isEmpty());
  }
}
