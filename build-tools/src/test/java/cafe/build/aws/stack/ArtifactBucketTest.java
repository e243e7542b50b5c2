package cafe.build.aws.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.aws.AwsAccess;
import cafe.build.stack.StackException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PublicAccessBlockConfiguration;

class ArtifactBucketTest {
  private static final String ACCOUNT = "123456789012";
  private static final String NAME = "cafe-artifacts-123456789012-eu-central-1";

  @Test
  void makesAPrivateBucketAndFindsItAgain() throws IOException {
    try (TestServer server = TestServer.moto();
        S3Client s3 = s3(server.access())) {
      ArtifactBucket bucket = new ArtifactBucket(s3, Region.EU_CENTRAL_1, ACCOUNT);
      bucket.ensure();
      bucket.ensure();
      assertThat(s3.listBuckets().buckets()).extracting(it -> it.name()).containsExactly(NAME);
      assertThat(s3.getPublicAccessBlock(it -> it.bucket(NAME)).publicAccessBlockConfiguration())
          .isEqualTo(
              PublicAccessBlockConfiguration.builder()
                  .blockPublicAcls(true)
                  .blockPublicPolicy(true)
                  .ignorePublicAcls(true)
                  .restrictPublicBuckets(true)
                  .build());
    }
  }

  @Test
  void refusesABucketOfSomebodyElse() throws IOException {
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer s3OfOthers =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    s3OfOthers.createContext(
        "/",
        exchange -> {
          asked.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestHeaders().getFirst("x-amz-expected-bucket-owner"));
          exchange.sendResponseHeaders(403, -1);
          exchange.close();
        });
    s3OfOthers.start();
    try (S3Client s3 = s3(at(s3OfOthers))) {
      ArtifactBucket bucket = new ArtifactBucket(s3, Region.EU_CENTRAL_1, ACCOUNT);
      assertThatThrownBy(bucket::ensure)
          .isInstanceOf(StackException.class)
          .hasMessage(
              "The bucket "
                  + NAME
                  + ": found one that account 123456789012 may not use, expected its own. If"
                  + " another account has it, deploy to another region; if it is yours, give who"
                  + " deploys s3:ListBucket on it.");
      assertThat(asked).containsExactly("HEAD " + ACCOUNT);
    } finally {
      s3OfOthers.stop(0);
    }
  }

  private static AwsAccess at(HttpServer server) {
    return new AwsAccess(
        "eu-central-1",
        StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")),
        Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
  }

  private static S3Client s3(AwsAccess access) {
    return access.client(S3Client.builder().forcePathStyle(true));
  }
}
