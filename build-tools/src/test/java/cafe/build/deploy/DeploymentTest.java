package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentTest {
  private static final String MANIFEST = "PUT " + Manifest.KEY;

  private final MemoryBucket bucket = new MemoryBucket();
  private final Deployments deployments = new Deployments(bucket);
  private final SiteFixture site = new SiteFixture("assets");

  @Test
  void theFirstDeployBringsEveryFileAndTellsCloudFrontNothing() {
    Summary summary = deployments.next().deploy(() -> site.version(1));

    assertThat(summary)
        .hasToString(
            "Release 1: sent 5 files (173 bytes), 0 unchanged, 0 old assets kept, 0 deleted, "
                + "invalidated nothing, in 0.00 s");
    assertThat(bucket.objects()).hasSize(6).containsKey(Manifest.KEY);
    assertThat(deployments.invalidated()).isEmpty();
  }

  @Test
  void aDeployWithoutAChangeReadsTwiceAndWritesNothing() {
    deployments.next().deploy(() -> site.version(1));
    bucket.failing(MemoryBucket.Fault.NONE);

    deployments.next().deploy(() -> site.version(1));

    assertThat(bucket.requests()).containsExactlyInAnyOrder("LIST", "GET " + Manifest.KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets", "zassets"})
  void aReleasePutsAssetsThenThePageBetweenTwoWritesOfTheManifest(String folder) {
    SiteFixture versions = new SiteFixture(folder);
    deployments.next().deploy(() -> versions.version(1));
    bucket.failing(MemoryBucket.Fault.NONE);

    deployments.next().deploy(() -> versions.version(2));

    List<String> requests = bucket.requests();
    assertThat(requests.subList(0, 2)).containsExactlyInAnyOrder("LIST", "GET " + Manifest.KEY);
    assertThat(requests.subList(3, 5))
        .containsExactlyInAnyOrder(
            "PUT " + versions.name(2, "css"), "PUT " + versions.name(2, "js"));
    assertThat(requests.subList(5, 7)).containsExactly("PUT index.html", MANIFEST);
    assertThat(requests).hasSize(7).element(2).isEqualTo(MANIFEST);
    assertThat(deployments.invalidated()).containsExactly(List.of("/", "/index.html"));
  }

  @Test
  void oldAssetsStayForTheirGraceAndAreThenDeletedInOneRequest() {
    deployments.next().deploy(() -> site.version(1));
    deployments.later(Duration.ofDays(1)).next().deploy(() -> site.version(2));
    assertThat(bucket.objects()).containsKey(site.name(1, "js"));

    deployments.later(Duration.ofDays(29)).next().deploy(() -> site.version(2));
    assertThat(bucket.objects()).containsKey(site.name(1, "js"));
    bucket.failing(MemoryBucket.Fault.NONE);
    deployments.later(Duration.ofDays(1)).next().deploy(() -> site.version(2));

    assertThat(bucket.requests())
        .contains("DELETE " + site.name(1, "css") + " " + site.name(1, "js"))
        .noneMatch(request -> request.startsWith("PUT assets"));
    assertThat(deployments.lines())
        .containsExactly(
            "delete " + site.name(1, "css") + ": left the site 30 days ago",
            "delete " + site.name(1, "js") + ": left the site 30 days ago");
    assertThat(deployments.invalidated()).isEmpty();
  }

  @Test
  void aFailedInvalidationIsMadeUpForByTheNextRun() {
    deployments.next().deploy(() -> site.version(1));

    assertThatThrownBy(
            () -> deployments.invalidationFailing(true).next().deploy(() -> site.version(2)))
        .isInstanceOf(DeployException.class)
        .hasMessage(
            "The new site is in the bucket, but CloudFront may still have the old / /index.html. "
                + "Run the deploy again: it remembers. CloudFront refused: 503.");
    deployments.invalidationFailing(false).next().deploy(() -> site.version(2));

    assertThat(deployments.invalidated()).containsExactly(List.of("/", "/index.html"));
    deployments.next().deploy(() -> site.version(2));
    assertThat(deployments.invalidated()).isEmpty();
  }

  @Test
  void changedHeadersAloneAreSent() {
    deployments.next().deploy(() -> site.version(1));
    List<SiteObject> other = new ArrayList<>(site.version(1));
    SiteObject robots = other.remove(4);
    Headers headers = new Headers(robots.headers().contentType(), "max-age=60", "");
    other.add(new SiteObject(robots.key(), robots.bytes(), robots.sha256(), headers));

    deployments.next().deploy(() -> other);

    assertThat(deployments.lines())
        .containsExactly("put robots.txt: cache rule was no-cache", "invalidate /robots.txt");
  }

  @Test
  void whatSomebodyElseOverwroteOrDeletedIsSentAgain() {
    deployments.next().deploy(() -> site.version(1));
    bucket.putByHand("robots.txt", "Disallow: /");
    bucket.deleteByHand(site.name(1, "js"));

    deployments.next().deploy(() -> site.version(1));

    assertThat(deployments.lines())
        .containsExactly(
            "put " + site.name(1, "js") + ": missing in the bucket",
            "put robots.txt: overwritten by somebody else",
            "invalidate /robots.txt");
    assertThat(bucket.manifest().release()).isEqualTo(1);
  }

  @Test
  void refusesABucketThatHoldsSomebodyElsesFiles() {
    bucket.putByHand("thesis.pdf", "the only copy");

    assertThatThrownBy(() -> deployments.next().deploy(() -> site.version(1)))
        .isInstanceOf(DeployException.class)
        .hasMessage(
            "The bucket cafe-site holds 1 objects that this deployer has not put there, such as"
                + " thesis.pdf; nothing was changed. Name another bucket, or deploy beside them,"
                + " leaving them alone, with -Dcafe.adopt=true.");
    assertThat(bucket.objects()).containsOnlyKeys("thesis.pdf");
  }

  @Test
  void leavesSomebodyElsesFilesAloneWhenToldToDeployBesideThem() {
    bucket.putByHand("thesis.pdf", "the only copy");
    deployments.with(new DeployRules(Duration.ZERO, 100, true, false));

    deployments.next().deploy(() -> site.version(1));
    deployments.next().deploy(() -> site.version(2));

    assertThat(bucket.objects()).containsKey("thesis.pdf");
    assertThat(deployments.lines()).contains("1 objects from elsewhere are left alone");
  }

  @Test
  void aDryRunTellsAllAndChangesNothing() {
    deployments.next().deploy(() -> site.version(1));
    var before = bucket.objects();

    deployments.next(new DryRun(bucket), Deployments.killed()).deploy(() -> site.version(2));

    assertThat(bucket.objects()).isEqualTo(before);
    assertThat(deployments.lines())
        .contains(
            "put " + site.name(2, "css") + ": new",
            "put index.html: content changed",
            "invalidate /",
            "invalidate /index.html");
  }

  @Test
  void aPageThatLeavesTheSiteIsDeletedAndInvalidated() {
    List<SiteObject> more = new ArrayList<>(site.version(1));
    more.add(SiteFixture.object("about/index.html", "<!doctype html>About"));
    deployments.next().deploy(() -> more);

    deployments.next().deploy(() -> site.version(1));

    assertThat(bucket.objects()).doesNotContainKey("about/index.html");
    assertThat(deployments.lines()).contains("delete about/index.html: no longer in the site");
    assertThat(deployments.invalidated()).containsExactly(List.of("/about/", "/about/index.html"));
  }
}
