package cafe.build.aws.people;

import cafe.build.aws.stack.StackOutputs;
import cafe.build.config.SiteConfig;
import cafe.build.config.SiteConfigReader;
import cafe.build.people.PeopleException;
import cafe.build.stack.StackName;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a user pool is.
 *
 * @param clientId the page's app client
 * @param access how AWS, or what stands for it, is reached
 */
public record PoolPlace(String userPoolId, String clientId, PoolAccess access) {
  private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");

  /**
   * The pool of {@code cafe.stage}'s stack, or else of the {@code cafe.json} that {@code
   * cafe.config} names. If that names a Cognito API on this machine, the local cloud is meant.
   *
   * @param root against which {@code cafe.config} is resolved
   * @throws cafe.build.stack.StackException if there is no such stack
   */
  public static PoolPlace of(Path root, Properties properties) {
    String stage = properties.getProperty("cafe.stage", "");
    return stage.isEmpty()
        ? ofConfig(
            SiteConfigReader.read(root.resolve(properties.getProperty("cafe.config", "cafe.json"))),
            properties)
        : ofStack(new StackName(stage), properties);
  }

  static PoolPlace ofConfig(SiteConfig config, Properties properties) {
    URI cognitoIdp = URI.create(config.cognitoIdpUrl());
    PoolAccess access =
        LOOPBACK.contains(cognitoIdp.getHost())
            ? PoolAccess.ofLocalCloud(config.region(), cognitoIdp, properties)
            : PoolAccess.ofAws(Optional.of(config.region()), properties);
    return new PoolPlace(config.userPoolId(), config.clientId(), access);
  }

  private static PoolPlace ofStack(StackName name, Properties properties) {
    Map<String, String> outputs = StackOutputs.of(name, properties);
    return new PoolPlace(
        output(name, outputs, "userPoolId"),
        output(name, outputs, "clientId"),
        PoolAccess.ofAws(properties));
  }

  private static String output(StackName name, Map<String, String> outputs, String key) {
    return Optional.ofNullable(outputs.get(key))
        .orElseThrow(
            () ->
                new PeopleException(
                    "The stack %s has no output %s, so its user pool is not known. Deploy it: mvn"
                            .formatted(name, key)
                        + " deploy -Dcafe.stage="
                        + name.stage()
                        + "."));
  }
}
