package cafe.build.aws.stack;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * How AWS is reached. Every call ends: a connection has 5 s, an answer 30 s without a byte.
 *
 * @param region where the stack is
 * @param credentials who asks
 * @param endpoint another server than AWS for every service; empty for AWS
 */
record StackAccess(Region region, AwsCredentialsProvider credentials, Optional<URI> endpoint) {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(30);

  /** Retries included; an upload of the handlers' jar (20 MB) over a slow line takes longest. */
  private static final Duration CALL = Duration.ofMinutes(15);

  /**
   * As the command line says: {@code cafe.region}, {@code cafe.profile}, {@code cafe.endpoint};
   * what it does not say is found by the SDK's own chains (environment, profile, single sign-on).
   */
  static StackAccess of(Map<String, String> properties) {
    Optional<String> profile = Optional.ofNullable(properties.get("cafe.profile"));
    Region region =
        Optional.ofNullable(properties.get("cafe.region"))
            .map(Region::of)
            .orElseGet(() -> usualRegion(profile));
    DefaultCredentialsProvider.Builder credentials = DefaultCredentialsProvider.builder();
    profile.ifPresent(credentials::profileName);
    Optional<URI> endpoint = Optional.ofNullable(properties.get("cafe.endpoint")).map(URI::create);
    return new StackAccess(region, credentials.build(), endpoint);
  }

  private static Region usualRegion(Optional<String> profile) {
    DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
    profile.ifPresent(chain::profileName);
    return AwsCall.make("the region to deploy to", () -> chain.build().getRegion());
  }

  <C, B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>> C client(B builder) {
    endpoint.ifPresent(builder::endpointOverride);
    return builder
        .region(region)
        .credentialsProvider(credentials)
        .httpClientBuilder(http())
        .overrideConfiguration(ClientOverrideConfiguration.builder().apiCallTimeout(CALL).build())
        .build();
  }

  /** For the clients of a service, and for a call to a service without one. */
  static SdkHttpClient.Builder<?> http() {
    return UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SILENCE);
  }
}
