package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeleteLimitTest {
  private final MemoryBucket bucket = new MemoryBucket();
  private final Deployments deployments = new Deployments(bucket);

  @Test
  void deletesAQuarterOfTheSite() {
    deployments.next().deploy(() -> pages(12));

    deployments.next().deploy(() -> pages(9));

    assertThat(bucket.objects()).hasSize(10);
  }

  @Test
  void refusesToDeleteMoreAndDeletesNothing() {
    deployments.next().deploy(() -> pages(12));

    assertThatThrownBy(() -> deployments.next().deploy(() -> pages(8)))
        .isInstanceOf(DeployException.class)
        .hasMessage(
            "This would delete 4 of the site's 12 files, such as page10.html; at most 25 % are"
                + " allowed, so nothing was changed. See that dist/ is whole; if it is, deploy with"
                + " -Dcafe.maxDeletePercent=34.");
    assertThat(bucket.objects()).hasSize(13);
  }

  @Test
  void theShareThatTheMessageNamesIsEnough() {
    deployments.next().deploy(() -> pages(12));

    deployments
        .with(new DeployRules(Duration.ZERO, 34, false, false))
        .next()
        .deploy(() -> pages(8));

    assertThat(bucket.objects()).hasSize(9);
  }

  @Test
  void anAssetThatAnotherVersionReplacesIsNotLost() {
    deployments.with(new DeployRules(Duration.ZERO, 25, false, false));
    deployments.next().deploy(() -> new SiteFixture("assets").version(1));

    deployments.next().deploy(() -> new SiteFixture("assets").version(2));

    assertThat(bucket.objects()).hasSize(6);
  }

  @Test
  void twoFilesMayGoWhateverTheirShare() {
    deployments.next().deploy(() -> pages(4));

    deployments.next().deploy(() -> pages(2));

    assertThat(bucket.objects()).hasSize(3);
  }

  @Test
  void namesNoLargerShareThanIsNeeded() {
    deployments.next().deploy(() -> pages(6));

    assertThatThrownBy(() -> deployments.next().deploy(() -> pages(3)))
        .hasMessageEndingWith("deploy with -Dcafe.maxDeletePercent=50.");
  }

  private static List<SiteObject> pages(int count) {
    List<SiteObject> pages = new ArrayList<>();
    pages.add(SiteFixture.object("index.html", "<!doctype html>"));
    for (int number = 2; number <= count; number++) {
      pages.add(SiteFixture.object("page" + number + ".html", "<!doctype html>" + number));
    }
    return pages;
  }
}
