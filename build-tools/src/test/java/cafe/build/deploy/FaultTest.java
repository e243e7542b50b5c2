package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cafe.build.deploy.MemoryBucket.Fault;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault at each request in turn, with every state of the bucket looked at as a visitor would. */
class FaultTest {
  private static final int MORE_THAN_ANY_RUN_NEEDS = 100;

  @ParameterizedTest
  @CsvSource({
    "assets, false, false",
    "assets, false, true",
    "assets, true, false",
    "assets, true, true",
    "zassets, false, false",
    "zassets, true, false",
  })
  void theSiteIsNeverBrokenAndTheNextRunCompletes(
      String folder, boolean andAllAfterIt, boolean answerIsLost) {
    SiteFixture site = new SiteFixture(folder);
    for (int request = 1; request < MORE_THAN_ANY_RUN_NEEDS; request++) {
      MemoryBucket bucket = new MemoryBucket();
      Deployments deployments =
          new Deployments(bucket).with(new DeployRules(Duration.ofDays(1), 100, false, false));
      deployments.next().deploy(() -> site.version(1));
      deployments.later(Duration.ofHours(1)).next().deploy(() -> site.version(2));
      deployments.later(Duration.ofDays(2));
      bucket.afterEachChange(() -> checkPage(bucket));

      bucket.failing(new Fault(request, andAllAfterIt, answerIsLost));
      boolean completed = deploys(deployments, site);
      checkNothingIsLost(bucket, site);
      bucket.failing(Fault.NONE);
      deployments.next().deploy(() -> site.version(3));

      checkComplete(bucket, site);
      if (completed && bucket.requests().size() < request) {
        return;
      }
    }
    fail("No run came to its end");
  }

  private static boolean deploys(Deployments deployments, SiteFixture site) {
    try {
      deployments.next().deploy(() -> site.version(3));
      return true;
    } catch (DeployException failed) {
      assertThat(failed).hasMessageContaining("S3 refused");
      return false;
    }
  }

  private static void checkPage(MemoryBucket bucket) {
    assertThat(SiteFixture.brokenReferences(bucket.objects())).isEmpty();
  }

  private static void checkNothingIsLost(MemoryBucket bucket, SiteFixture site) {
    assertThat(bucket.objects()).containsKeys("index.html", "robots.txt", site.name(2, "js"));
  }

  private static void checkComplete(MemoryBucket bucket, SiteFixture site) {
    Map<String, String> there = SiteFixture.texts(bucket.objects().values());
    assertThat(there).containsAllEntriesOf(SiteFixture.texts(site.version(3)));
    Manifest manifest = bucket.manifest();
    assertThat(manifest.lock()).isEmpty();
    assertThat(manifest.pending()).isEmpty();
    assertThat(manifest.intended()).isEmpty();
    assertThat(there.keySet()).doesNotContain(site.name(1, "js"), site.name(1, "css"));
    assertThat(there.keySet()).hasSize(manifest.files().size() + 1);
  }
}
