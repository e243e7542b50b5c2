package cafe.build.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import cafe.build.deploy.DeployException;
import cafe.build.deploy.DeployRules;
import cafe.build.deploy.Deployment;
import cafe.build.deploy.Invalidation;
import cafe.build.deploy.SiteFixture;
import cafe.build.deploy.Summary;
import cafe.build.deploy.Upload;
import cafe.build.deploy.UploadProgress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfront.model.InvalidationSummary;
import software.amazon.awssdk.services.s3.S3Client;

/** S3 and CloudFront as somebody else understands them. */
class MotoDeployIT {
  private static final StaticCredentialsProvider KEYS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));

  private static Optional<MotoServer> moto = Optional.empty();

  private final SiteFixture site = new SiteFixture("assets");

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> program = MotoServer.program();
    assumeThat(program).as("moto_server is not installed, so this is not tested").isPresent();
    moto = Optional.of(MotoServer.start(program.get()));
  }

  @AfterAll
  static void stop() {
    moto.ifPresent(MotoServer::close);
  }

  @Test
  void aReleaseInvalidatesThePageAndARollbackDoesSoAgain() {
    createBucket("cafe-moto-site");
    String distribution = TestDistribution.create(access());
    Invalidation cloudFront = access().distribution(distribution, false);
    deployment("cafe-moto-site", cloudFront).deploy(() -> site.version(1));
    deployment("cafe-moto-site", cloudFront).deploy(() -> site.version(2));

    Summary summary = deployment("cafe-moto-site", cloudFront).rollback(1);

    assertThat(summary.invalidated()).containsExactly("/", "/index.html");
    assertThat(invalidations(distribution)).hasSize(2);
    try (S3Client s3 = s3()) {
      assertThat(
              s3.getObjectAsBytes(r -> r.bucket("cafe-moto-site").key("index.html")).asUtf8String())
          .contains(site.name(1, "js"));
    }
  }

  @Test
  void aRefusedInvalidationIsToldAndRemembered() {
    createBucket("cafe-moto-refused");
    Invalidation nowhere = access().distribution("ENOSUCHTHING", false);
    deployment("cafe-moto-refused", nowhere).deploy(() -> site.version(1));

    assertThatThrownBy(() -> deployment("cafe-moto-refused", nowhere).deploy(() -> site.version(2)))
        .isInstanceOf(DeployException.class)
        .hasMessage(
            "The new site is in the bucket, but CloudFront may still have the old / /index.html."
                + " Run the deploy again: it remembers. AWS, asked for the distribution"
                + " ENOSUCHTHING to forget what changed: found NoSuchDistribution (The specified"
                + " distribution does not exist.), expected an answer. See that"
                + " -Dcafe.distribution names one of this account.");

    String distribution = TestDistribution.create(access());
    deployment("cafe-moto-refused", access().distribution(distribution, false))
        .deploy(() -> site.version(2));
    assertThat(invalidations(distribution)).hasSize(1);
  }

  private static Deployment deployment(String bucket, Invalidation cloudFront) {
    return new Deployment(
        access().bucket(bucket), cloudFront, DeployRules.DEFAULT, silent(), Clock.systemUTC());
  }

  private static AwsAccess access() {
    return new AwsAccess("us-east-1", KEYS, moto.map(MotoServer::endpoint));
  }

  private static S3Client s3() {
    return access().client(S3Client.builder().forcePathStyle(true));
  }

  private static void createBucket(String name) {
    try (S3Client s3 = s3()) {
      s3.createBucket(r -> r.bucket(name));
    }
  }

  private static List<InvalidationSummary> invalidations(String distribution) {
    try (CloudFrontClient cloudFront = cloudFront()) {
      return cloudFront
          .listInvalidations(r -> r.distributionId(distribution))
          .invalidationList()
          .items();
    }
  }

  private static CloudFrontClient cloudFront() {
    return CloudFrontClient.builder()
        .region(Region.AWS_GLOBAL)
        .credentialsProvider(KEYS)
        .endpointOverride(moto.map(MotoServer::endpoint).orElseThrow())
        .build();
  }

  private static UploadProgress silent() {
    return new UploadProgress() {
      @Override
      public void say(String text) {}

      @Override
      public void sent(Upload upload, int done, int all) {}
    };
  }
}
