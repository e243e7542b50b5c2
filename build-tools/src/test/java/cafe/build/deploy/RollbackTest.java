package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollbackTest {
  private final MemoryBucket bucket = new MemoryBucket();
  private final Deployments deployments = new Deployments(bucket);
  private final SiteFixture site = new SiteFixture("assets");

  @Test
  void putsThePageBackAndInvalidatesTwoPaths() {
    deployments.next().deploy(() -> site.version(1));
    deployments.next().deploy(() -> site.version(2));
    bucket.failing(MemoryBucket.Fault.NONE);

    Summary summary = deployments.next().rollback(0);

    assertThat(bucket.requests().subList(2, bucket.requests().size()))
        .containsExactly("PUT " + Manifest.KEY, "PUT index.html", "PUT " + Manifest.KEY);
    assertThat(deployments.invalidated()).containsExactly(List.of("/", "/index.html"));
    assertThat(SiteFixture.texts(bucket.objects().values()))
        .containsAllEntriesOf(SiteFixture.texts(site.version(1)));
    assertThat(summary.release()).isEqualTo(3);
  }

  @Test
  void theAssetsOfTheReleaseAreKeptAgain() {
    deployments.next().deploy(() -> site.version(1));
    deployments.next().deploy(() -> site.version(2));
    deployments.later(Duration.ofDays(20)).next().rollback(1);

    deployments.later(Duration.ofDays(20)).next().deploy(() -> site.version(1));

    assertThat(bucket.objects()).containsKey(site.name(1, "js")).containsKey(site.name(2, "js"));
  }

  @Test
  void refusesAReleaseThatIsNotKept() {
    deployments.next().deploy(() -> site.version(1));
    deployments.next().deploy(() -> site.version(2));

    assertThatThrownBy(() -> deployments.next().rollback(7))
        .isInstanceOf(DeployException.class)
        .hasMessage("There is no release 7 to go back to; kept are: 1, 2. Nothing was changed.");
  }

  @Test
  void refusesWhenThereIsNoEarlierRelease() {
    deployments.next().deploy(() -> site.version(1));

    assertThatThrownBy(() -> deployments.next().rollback(0))
        .hasMessage(
            "There is no release before the current one to go back to; kept are: 1. "
                + "Nothing was changed.");
  }

  @Test
  void forgetsAReleaseWhoseAssetsAreDeleted() {
    deployments.next().deploy(() -> site.version(1));
    deployments.next().deploy(() -> site.version(2));
    deployments.later(Duration.ofDays(30)).next().deploy(() -> site.version(2));

    assertThatThrownBy(() -> deployments.next().rollback(1))
        .hasMessage("There is no release 1 to go back to; kept are: 2. Nothing was changed.");
  }

  @Test
  void refusesAReleaseWhoseAssetSomebodyDeleted() {
    deployments.next().deploy(() -> site.version(1));
    deployments.next().deploy(() -> site.version(2));
    bucket.deleteByHand(site.name(1, "css"));

    assertThatThrownBy(() -> deployments.next().rollback(1))
        .hasMessage(
            "The release 1 cannot be brought back: its file "
                + site.name(1, "css")
                + " is no longer in the bucket as it was. Nothing was changed.");
  }
}
