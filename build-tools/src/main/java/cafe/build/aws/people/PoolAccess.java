package cafe.build.aws.people;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/**
 * How a pool and its trail are reached. Every call ends: a connection has 5 s, an answer 30 s, all
 * attempts together two minutes.
 */
public final class PoolAccess {
  /** From the local Cognito's port to the local CloudTrail's: 8402 and 8409 by default. */
  private static final int TO_TRAIL = 7;

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(30);
  private static final Duration CALL = Duration.ofMinutes(2);

  private final Region region;
  private final AwsCredentialsProvider credentials;
  private final Optional<URI> cognitoIdp;
  private final Optional<URI> trail;

  private PoolAccess(
      Region region,
      AwsCredentialsProvider credentials,
      Optional<URI> cognitoIdp,
      Optional<URI> trail) {
    this.region = region;
    this.credentials = credentials;
    this.cognitoIdp = cognitoIdp;
    this.trail = trail;
  }

  /** AWS, in the region of {@code cafe.region} or else of the environment or profile. */
  static PoolAccess ofAws(Properties properties) {
    String region = properties.getProperty("cafe.region", "");
    return ofAws(
        region.isEmpty()
            ? DefaultAwsRegionProviderChain.builder().build().getRegion().id()
            : region,
        properties);
  }

  /**
   * AWS, with the credentials of {@code cafe.profile} or else the SDK's usual ones; another server
   * that speaks its protocols is named by {@code cafe.endpoint}.
   */
  static PoolAccess ofAws(String region, Properties properties) {
    DefaultCredentialsProvider.Builder credentials = DefaultCredentialsProvider.builder();
    given(properties, "cafe.profile").ifPresent(credentials::profileName);
    Optional<URI> endpoint = given(properties, "cafe.endpoint").map(URI::create);
    return new PoolAccess(Region.of(region), credentials.build(), endpoint, endpoint);
  }

  /** The local cloud, which asks for a signature and not by whom; {@code cafe.trailUrl}. */
  static PoolAccess ofLocalCloud(String region, URI cognitoIdp, Properties properties) {
    URI trail =
        given(properties, "cafe.trailUrl")
            .map(URI::create)
            .orElseGet(
                () ->
                    URI.create(
                        "%s://%s:%d"
                            .formatted(
                                cognitoIdp.getScheme(),
                                cognitoIdp.getHost(),
                                cognitoIdp.getPort() + TO_TRAIL)));
    return new PoolAccess(
        Region.of(region),
        StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")),
        Optional.of(cognitoIdp),
        Optional.of(trail));
  }

  /** A client of the pool, to be closed. */
  public CognitoIdentityProviderClient cognitoIdp() {
    var builder = CognitoIdentityProviderClient.builder();
    cognitoIdp.ifPresent(builder::endpointOverride);
    return client(builder);
  }

  /** A client of CloudTrail, to be closed. */
  public CloudTrailClient cloudTrail() {
    var builder = CloudTrailClient.builder();
    trail.ifPresent(builder::endpointOverride);
    return client(builder);
  }

  /** Where the pool is, in words. */
  String title() {
    return cognitoIdp.map(it -> it.getAuthority()).orElseGet(region::id);
  }

  <C, B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>> C client(B builder) {
    return builder
        .region(region)
        .credentialsProvider(credentials)
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SILENCE))
        .overrideConfiguration(ClientOverrideConfiguration.builder().apiCallTimeout(CALL).build())
        .build();
  }

  private static Optional<String> given(Properties properties, String name) {
    return Optional.of(properties.getProperty(name, "")).filter(value -> !value.isEmpty());
  }
}
