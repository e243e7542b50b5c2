package cafe.build.aws.people;

import cafe.build.aws.AwsAccess;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/** How a pool and its trail are reached; all attempts of a call together have two minutes. */
public final class PoolAccess {
  /** From the local Cognito's port to the local CloudTrail's: 8402 and 8409 by default. */
  private static final int TO_TRAIL = 7;

  private static final Duration CALL = Duration.ofMinutes(2);

  private final AwsAccess aws;
  private final AwsAccess trail;

  private PoolAccess(AwsAccess aws, AwsAccess trail) {
    this.aws = aws;
    this.trail = trail;
  }

  /** AWS, in the region of {@code cafe.region} or else of the environment or profile. */
  static PoolAccess ofAws(Properties properties) {
    return ofAws(given(properties, "cafe.region"), properties);
  }

  /**
   * AWS, with the credentials of {@code cafe.profile} or else the SDK's usual ones; another server
   * that speaks its protocols is named by {@code cafe.endpoint}.
   */
  static PoolAccess ofAws(Optional<String> region, Properties properties) {
    Optional<URI> endpoint = given(properties, "cafe.endpoint").map(URI::create);
    AwsAccess aws = AwsAccess.of(region, endpoint, given(properties, "cafe.profile"));
    return new PoolAccess(aws, aws);
  }

  /** The local cloud, which asks for a signature and not by whom; {@code cafe.trailUrl}. */
  static PoolAccess ofLocalCloud(String region, URI cognitoIdp, Properties properties) {
    URI trail =
        given(properties, "cafe.trailUrl").map(URI::create).orElseGet(() -> trailOf(cognitoIdp));
    AwsAccess aws =
        new AwsAccess(
            region,
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")),
            Optional.of(cognitoIdp));
    return new PoolAccess(aws, aws.at(trail));
  }

  private static URI trailOf(URI cognitoIdp) {
    int port = cognitoIdp.getPort() + TO_TRAIL;
    return URI.create(cognitoIdp.getScheme() + "://" + cognitoIdp.getHost() + ":" + port);
  }

  /** A client of the pool, to be closed. */
  public CognitoIdentityProviderClient cognitoIdp() {
    return client(CognitoIdentityProviderClient.builder());
  }

  /** A client of CloudTrail, to be closed. */
  public CloudTrailClient cloudTrail() {
    return trail.client(CloudTrailClient.builder(), CALL);
  }

  /** Where the pool is, in words. */
  String title() {
    return aws.endpoint().map(URI::getAuthority).orElseGet(aws::region);
  }

  <C, B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>> C client(B builder) {
    return aws.client(builder, CALL);
  }

  private static Optional<String> given(Properties properties, String name) {
    return Optional.of(properties.getProperty(name, "")).filter(value -> !value.isEmpty());
  }
}
