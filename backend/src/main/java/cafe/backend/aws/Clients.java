package cafe.backend.aws;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sfn.SfnClient;

/** Builds the SDK's clients; the JDK's own HTTP client starts fastest in a Lambda. */
final class Clients {
  /** Within a region a connection takes milliseconds. */
  private static final Duration CONNECT = Duration.ofSeconds(2);

  /** Of silence on an open connection. */
  private static final Duration SOCKET = Duration.ofSeconds(5);

  /** All attempts together; below the 10 s that the template gives a function of the API. */
  private static final Duration SHORT_CALL = Duration.ofSeconds(8);

  /** A whole file, all attempts together; below the 60 s that the template gives a task. */
  private static final Duration FILE_CALL = Duration.ofSeconds(45);

  private Clients() {}

  static DynamoDbClient dynamoDb(AwsAccess access) {
    return dynamoDb(access, SHORT_CALL);
  }

  static DynamoDbClient dynamoDb(AwsAccess access, Duration callTimeout) {
    var builder = DynamoDbClient.builder();
    configure(builder, access, callTimeout).httpClient(http());
    access.dynamoDbUrl().map(URI::create).ifPresent(builder::endpointOverride);
    return builder.build();
  }

  static SfnClient states(AwsAccess access) {
    var builder = SfnClient.builder();
    configure(builder, access, SHORT_CALL).httpClient(http());
    access.statesUrl().map(URI::create).ifPresent(builder::endpointOverride);
    return builder.build();
  }

  static S3Client s3(AwsAccess access) {
    var builder = S3Client.builder();
    configure(builder, access, FILE_CALL).httpClient(http());
    access
        .s3Url()
        .map(URI::create)
        .ifPresent(url -> builder.endpointOverride(url).forcePathStyle(true));
    return builder.build();
  }

  static S3Presigner presigner(AwsAccess access) {
    S3Presigner.Builder builder =
        S3Presigner.builder()
            .region(Region.of(access.region()))
            .credentialsProvider(credentials(access));
    access
        .s3Url()
        .map(URI::create)
        .ifPresent(
            url ->
                builder
                    .endpointOverride(url)
                    .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build()));
    return builder.build();
  }

  private static <B extends AwsClientBuilder<B, C>, C> B configure(
      B builder, AwsAccess access, Duration callTimeout) {
    return builder
        .region(Region.of(access.region()))
        .credentialsProvider(credentials(access))
        .overrideConfiguration(all -> all.apiCallTimeout(callTimeout));
  }

  private static SdkHttpClient http() {
    return UrlConnectionHttpClient.builder()
        .connectionTimeout(CONNECT)
        .socketTimeout(SOCKET)
        .build();
  }

  private static AwsCredentialsProvider credentials(AwsAccess access) {
    return access.keys().<AwsCredentialsProvider>map(Clients::fixed).orElseGet(Clients::found);
  }

  private static AwsCredentialsProvider fixed(AwsAccess.Keys keys) {
    return StaticCredentialsProvider.create(
        keys.sessionToken().isPresent()
            ? AwsSessionCredentials.create(keys.id(), keys.secret(), keys.sessionToken().get())
            : AwsBasicCredentials.create(keys.id(), keys.secret()));
  }

  private static AwsCredentialsProvider found() {
    return DefaultCredentialsProvider.builder().build();
  }
}
