package cafe.build.aws;

import cafe.build.deploy.Bucket;
import cafe.build.deploy.Invalidation;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * How AWS is reached: by whom and where. Credentials come from the SDK's usual places: system
 * properties, environment, profile (also one that signs in with SSO), container, instance. Every
 * call ends: a connection has 5 s, an answer 30 s without a byte.
 */
public final class AwsAccess {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(30);

  /** Retries included; an upload of the handlers' jar (20 MB) over a slow line takes longest. */
  private static final Duration CALL = Duration.ofMinutes(15);

  private final String region;
  private final AwsCredentialsProvider credentials;
  private final Optional<URI> endpoint;

  /**
   * @param endpoint another server for every service; empty for AWS
   */
  public AwsAccess(String region, AwsCredentialsProvider credentials, Optional<URI> endpoint) {
    this.region = region;
    this.credentials = credentials;
    this.endpoint = endpoint;
  }

  /**
   * Access with the user's own credentials.
   *
   * @param region if not that of the environment or the profile
   * @param endpoint another server that speaks the protocols, if not AWS itself
   * @param profile of ~/.aws/config, if not the default
   * @throws IllegalArgumentException if no region is named anywhere, or there is no such profile
   */
  public static AwsAccess of(
      Optional<String> region, Optional<URI> endpoint, Optional<String> profile) {
    DefaultCredentialsProvider.Builder credentials = DefaultCredentialsProvider.builder();
    profile.ifPresent(name -> credentials.profileName(existing(name)));
    return new AwsAccess(
        region.orElseGet(() -> usualRegion(profile)), credentials.build(), endpoint);
  }

  /** The SDK would only say that it found no credentials anywhere. */
  private static String existing(String profile) {
    if (ProfileFile.defaultProfileFile().profile(profile).isEmpty()) {
      throw new IllegalArgumentException(
          "The profile \"%s\": found none in ~/.aws/config or ~/.aws/credentials, expected one."
                  .formatted(profile)
              + " See `aws configure list-profiles`, or leave -Dcafe.profile out.");
    }
    return profile;
  }

  private static String usualRegion(Optional<String> profile) {
    DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
    profile.ifPresent(chain::profileName);
    try {
      return chain.build().getRegion().id();
    } catch (SdkClientException none) {
      throw new IllegalArgumentException(Advice.text("the region", none), none);
    }
  }

  /** The region's id. */
  public String region() {
    return region;
  }

  /** Who asks. */
  public AwsCredentialsProvider credentials() {
    return credentials;
  }

  /** Another server than AWS for every service. */
  public Optional<URI> endpoint() {
    return endpoint;
  }

  /** The same, asking another server. */
  public AwsAccess at(URI server) {
    return new AwsAccess(region, credentials, Optional.of(server));
  }

  /** The same in another region. */
  AwsAccess in(String other) {
    return new AwsAccess(other, credentials, endpoint);
  }

  /** A client of the SDK, to be closed. */
  public <C, B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>> C client(B builder) {
    return client(builder, CALL);
  }

  /**
   * A client of the SDK, to be closed.
   *
   * @param limit of a call, with all its attempts
   */
  public <C, B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>> C client(
      B builder, Duration limit) {
    endpoint.ifPresent(builder::endpointOverride);
    return builder
        .region(Region.of(region))
        .credentialsProvider(credentials)
        .httpClientBuilder(http())
        .overrideConfiguration(ClientOverrideConfiguration.builder().apiCallTimeout(limit).build())
        .build();
  }

  /** For a call to a service that has no client here. */
  public static UrlConnectionHttpClient.Builder http() {
    return UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SILENCE);
  }

  /** Access to a bucket. */
  public Bucket bucket(String name) {
    return bucket(name, new PlainHttp(CONNECT, SILENCE));
  }

  Bucket bucket(String name, S3Http http) {
    return new S3Bucket(
        new S3Wire(credentials, region, S3Wire.address(name, region, endpoint), http), name);
  }

  /**
   * Access to a distribution.
   *
   * @param waits until every edge has forgotten
   */
  public Invalidation distribution(String id, boolean waits) {
    return new CloudFrontInvalidation(this, id, waits);
  }
}
