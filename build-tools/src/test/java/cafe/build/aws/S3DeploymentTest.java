package cafe.build.aws;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.deploy.Bucket;
import cafe.build.deploy.DeployException;
import cafe.build.deploy.DeployRules;
import cafe.build.deploy.Deployment;
import cafe.build.deploy.Invalidation;
import cafe.build.deploy.SiteFixture;
import cafe.build.deploy.SiteObject;
import cafe.build.deploy.Upload;
import cafe.build.deploy.UploadProgress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** Deploying to a server that speaks S3, checks what it is sent, and fails at each request. */
class S3DeploymentTest {
  private static LocalS3 server;

  private final SiteFixture site = new SiteFixture("assets");

  @BeforeAll
  static void start() throws Exception {
    server = LocalS3.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void objectsAreAnsweredForWithTheirHeaders() {
    server.create("headers");
    deploy("headers", FaultAt.never(), site.version(1));

    HeadObjectResponse page = head("headers", "index.html");
    HeadObjectResponse script = head("headers", site.name(1, "js"));

    assertThat(page.contentType()).isEqualToIgnoringWhitespace("text/html;charset=utf-8");
    assertThat(page.cacheControl()).isEqualTo("no-cache");
    assertThat(script.contentType()).isEqualToIgnoringWhitespace("text/javascript;charset=utf-8");
    assertThat(script.cacheControl()).isEqualTo("public, max-age=31536000, immutable");
  }

  @Test
  void aReleaseNeedsNoMoreRequestsThanItsFilesTheManifestAndAListing() {
    server.create("requests");
    deploy("requests", FaultAt.never(), site.version(1));
    FaultAt count = FaultAt.never();

    deploy("requests", count, site.version(2));

    assertThat(count.requests())
        .containsExactlyInAnyOrder(
            "GET /requests",
            "GET /requests/.cafe/manifest.json.gz",
            "PUT /requests/.cafe/manifest.json.gz",
            "PUT /requests/" + site.name(2, "css"),
            "PUT /requests/" + site.name(2, "js"),
            "PUT /requests/index.html",
            "POST /requests",
            "PUT /requests/.cafe/manifest.json.gz");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void afterAFaultAtAnyRequestTheSiteIsWholeAndTheNextRunCompletes(boolean answerIsLost) {
    int requests = 0;
    for (int request = 1; request <= requests + 1; request++) {
      String bucket = "fault-" + answerIsLost + "-" + request;
      server.create(bucket);
      deploy(bucket, FaultAt.never(), site.version(1));
      FaultAt fault = new FaultAt(request, answerIsLost);

      deployOrFail(bucket, fault, site.version(2));
      requests = Math.max(requests, fault.requests().size());
      assertThat(missingReferences(bucket)).isEmpty();
      deploy(bucket, FaultAt.never(), site.version(2));

      assertThat(missingReferences(bucket)).isEmpty();
      assertThat(text(bucket, "index.html")).contains(site.name(2, "js"));
      assertThat(text(bucket, site.name(2, "js"))).isEqualTo("js 2");
      FaultAt idle = FaultAt.never();
      deploy(bucket, idle, site.version(2));
      assertThat(idle.requests()).hasSize(2);
    }
    assertThat(requests).isGreaterThanOrEqualTo(7);
  }

  private static void deployOrFail(String bucket, FaultAt fault, List<SiteObject> site) {
    try {
      deploy(bucket, fault, site);
    } catch (DeployException failed) {
      assertThat(failed.getMessage()).containsPattern("the cable was pulled|the answer was lost");
    }
  }

  private static void deploy(String bucket, FaultAt fault, List<SiteObject> site) {
    Bucket target = server.access().bucket(bucket, fault);
    // The test's own process is alive, so it breaks the lock of its earlier runs.
    DeployRules rules = new DeployRules(Duration.ZERO, 100, false, true);
    Clock clock = Clock.systemUTC();
    new Deployment(target, Invalidation.none(), rules, silent(), clock).deploy(() -> site);
  }

  private static HeadObjectResponse head(String bucket, String key) {
    S3ClientBuilder builder = S3Client.builder().forcePathStyle(true);
    try (S3Client s3 = server.access().client(builder)) {
      return s3.headObject(r -> r.bucket(bucket).key(key));
    }
  }

  private static String text(String bucket, String key) {
    byte[] bytes = server.access().bucket(bucket).read(key).orElseThrow().bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> missingReferences(String bucket) {
    var keys = server.access().bucket(bucket).list().keySet();
    return SiteFixture.references(text(bucket, "index.html")).stream()
        .filter(key -> !keys.contains(key))
        .toList();
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
