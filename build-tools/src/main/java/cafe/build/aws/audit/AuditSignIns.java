package cafe.build.aws.audit;

import cafe.build.audit.AuditRequest;
import cafe.build.audit.PoolId;
import cafe.build.audit.SignInAudit;
import cafe.build.aws.people.PoolPlace;
import cafe.build.progress.MavenFailure;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import java.util.function.Consumer;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/**
 * {@code mvn -Paudit -Dsince=24h}: lists who signed in to the pool of {@code -Dcafe.stage}, or of
 * cafe.json, and who could not.
 */
public final class AuditSignIns {
  private AuditSignIns() {}

  /**
   * Runs it; options are system properties.
   *
   * @param args the repository's root
   */
  public static void main(String... args) {
    MavenFailure.plainly(() -> run(Path.of(args[0]), System.getProperties(), System.out::println));
  }

  /** The same, with the properties and the output given. */
  public static void run(Path root, Properties properties, Consumer<String> output) {
    AuditRequest request = AuditRequest.of(properties);
    PoolPlace place = PoolPlace.of(root, properties);
    try (CloudTrailClient cloudTrail = place.access().cloudTrail();
        CognitoIdentityProviderClient cognitoIdp = place.access().cognitoIdp()) {
      output.accept(
          new SignInAudit(
                  new TrailHistory(cloudTrail),
                  new PoolPeople(cognitoIdp, place.userPoolId()),
                  new PoolId(place.userPoolId(), place.clientId()),
                  Clock.systemUTC())
              .report(request));
    }
  }
}
