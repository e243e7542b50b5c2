package cafe.build.aws;

import cafe.build.deploy.Bucket;
import cafe.build.deploy.Invalidation;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfront.CloudFrontClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * How AWS is reached: by whom, where, and how patiently. Credentials come from the SDK's usual
 * places: system properties, environment, profile (also one that signs in with SSO), container,
 * instance.
 */
public final class AwsAccess {
  private static final int MAX_ATTEMPTS = 4;

  static {
    // The JDK keeps five idle connections per host otherwise: java.net, Networking Properties.
    System.setProperty("http.maxConnections", "64");
  }

  private final Region region;
  private final Optional<URI> endpoint;
  private final AwsCredentialsProvider credentials;
  private final SdkHttpClient http =
      UrlConnectionHttpClient.builder()
          .connectionTimeout(Duration.ofSeconds(5))
          .socketTimeout(Duration.ofSeconds(30))
          .build();

  AwsAccess(Region region, Optional<URI> endpoint, AwsCredentialsProvider credentials) {
    this.region = region;
    this.endpoint = endpoint;
    this.credentials = credentials;
  }

  /**
   * Access with the user's own credentials.
   *
   * @param endpoint another server that speaks the protocols, if not AWS itself
   * @param profile of ~/.aws/config, if not the default
   */
  public static AwsAccess of(String region, Optional<URI> endpoint, Optional<String> profile) {
    DefaultCredentialsProvider.Builder credentials = DefaultCredentialsProvider.builder();
    profile.ifPresent(credentials::profileName);
    return new AwsAccess(Region.of(region), endpoint, credentials.build());
  }

  /** Access to a bucket. */
  public Bucket bucket(String name) {
    return new S3Bucket(s3(overrides().build()), name);
  }

  /**
   * Access to a distribution.
   *
   * @param waits until every edge has forgotten
   */
  public Invalidation distribution(String id, boolean waits) {
    CloudFrontClientBuilder cloudFront =
        CloudFrontClient.builder()
            .region(Region.AWS_GLOBAL)
            .credentialsProvider(credentials)
            .httpClient(http)
            .overrideConfiguration(overrides().build());
    endpoint.ifPresent(cloudFront::endpointOverride);
    return new CloudFrontInvalidation(cloudFront.build(), id, waits);
  }

  S3Client s3(ClientOverrideConfiguration overrides) {
    S3ClientBuilder s3 =
        S3Client.builder()
            .region(region)
            .credentialsProvider(credentials)
            .httpClient(http)
            .overrideConfiguration(overrides)
            // Bodies are in memory, so they are signed whole; not every server knows signed chunks.
            .serviceConfiguration(s3Settings -> s3Settings.chunkedEncodingEnabled(false))
            // Every put carries its SHA-256 already; other servers do not know the SDK's own CRC.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
    endpoint.ifPresent(there -> s3.endpointOverride(there).forcePathStyle(true));
    return s3.build();
  }

  /** Patience as the SDK's standard retries have it, with jitter, and one attempt more. */
  static ClientOverrideConfiguration.Builder overrides() {
    RetryStrategy retries =
        AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(MAX_ATTEMPTS).build();
    return ClientOverrideConfiguration.builder().retryStrategy(retries);
  }
}
