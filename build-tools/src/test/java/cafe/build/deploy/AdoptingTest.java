package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.deploy.MemoryBucket.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an interrupted run has put belongs to the site; what was there before it does not. */
class AdoptingTest {
  private static final int PUT_OF_ROBOTS_TXT = 4;

  private final MemoryBucket bucket = new MemoryBucket();
  private final Deployments deployments =
      new Deployments(bucket).with(new DeployRules(Duration.ZERO, 100, true, false));
  private final List<SiteObject> site = List.of(SiteFixture.object("robots.txt", "User-agent: *"));

  @Test
  void replacesAFileThatWasThereBeforeTheRunThatDidNotReplaceIt() {
    bucket.putByHand("robots.txt", "by hand");
    killAtThePut(false);

    deployments.next().deploy(() -> site);

    assertThat(SiteFixture.texts(bucket.objects().values()))
        .containsEntry("robots.txt", "User-agent: *");
  }

  @Test
  void doesNotSendAgainWhatArrived() {
    bucket.putByHand("robots.txt", "by hand");
    killAtThePut(true);

    assertThat(deployments.next().deploy(() -> site).sent()).isZero();
  }

  @Test
  void doesNotSendAChangeAgainThatArrived() {
    deployments.next().deploy(() -> List.of(SiteFixture.object("robots.txt", "User-agent: a")));
    killAtThePut(true);

    assertThat(deployments.next().deploy(() -> site).sent()).isZero();
  }

  @Test
  void sendsAChangeThatDidNotArrive() {
    deployments.next().deploy(() -> List.of(SiteFixture.object("robots.txt", "User-agent: a")));
    killAtThePut(false);

    assertThat(deployments.next().deploy(() -> site).sent()).isEqualTo(1);
  }

  private void killAtThePut(boolean answerIsLost) {
    bucket.failing(new Fault(PUT_OF_ROBOTS_TXT, true, answerIsLost));
    assertThatThrownBy(() -> deployments.next().deploy(() -> site))
        .isInstanceOf(DeployException.class);
    assertThat(bucket.requests().get(PUT_OF_ROBOTS_TXT - 1)).isEqualTo("PUT robots.txt");
    bucket.failing(Fault.NONE);
  }
}
