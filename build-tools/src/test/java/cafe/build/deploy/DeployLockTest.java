package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeployLockTest {
  private static final LockOwner NORA = new LockOwner("nora", "another-laptop", 7, "a-run");

  private final MemoryBucket bucket = new MemoryBucket();
  private final Deployments deployments = new Deployments(bucket);
  private final List<SiteObject> site = new SiteFixture("assets").version(2);

  @Test
  void refusesToDeployBesideAnother() {
    lockedByNora(180);

    assertThatThrownBy(() -> deployments.next().deploy(() -> site))
        .isInstanceOf(DeployException.class)
        .hasMessage(
            "Another deploy is at work: nora on another-laptop (process 7), at most until"
                + " 2026-11-21T08:03:00Z; nothing was changed. Wait for it, or if it is certainly"
                + " gone deploy with -Dcafe.breakLock=true.");
    assertThat(bucket.objects()).doesNotContainKey("index.html");
  }

  @Test
  void takesTheLockWhenItsTimeIsOver() {
    lockedByNora(180);

    deployments.later(Duration.ofMinutes(3)).next().deploy(() -> site);

    assertThat(bucket.objects()).containsKey("index.html");
  }

  @Test
  void takesTheLockWhenToldTo() {
    lockedByNora(180);

    deployments.with(new DeployRules(Duration.ZERO, 25, false, true)).next().deploy(() -> site);

    assertThat(bucket.objects()).containsKey("index.html");
  }

  @Test
  void refusesTheLockThatARunningProcessOfThisMachineHolds() {
    LockOwner self = LockOwner.thisRun();
    locked(new Lock(self, Deployments.START.plusSeconds(180).toEpochMilli()));

    assertThatThrownBy(() -> deployments.next().deploy(() -> site))
        .hasMessageStartingWith("Another deploy is at work: " + self + ", at most until");
  }

  @Test
  void oneOfTwoThatBeginTogetherStops() {
    Bucket late =
        new Forwarding(bucket) {
          @Override
          public Optional<String> putIf(SiteObject object, Optional<String> etag) {
            lockedByNora(180);
            return super.putIf(object, etag);
          }
        };

    assertThatThrownBy(() -> deployments.next(late, Deployments.killed()).deploy(() -> site))
        .isInstanceOf(DeployException.class)
        .hasMessage(
            "Another deploy has begun meanwhile: nora on another-laptop (process 7), at most until"
                + " 2026-11-21T08:03:00Z; this one has stopped. Run it again when the other has"
                + " ended.");
    assertThat(bucket.objects()).containsOnlyKeys(Manifest.KEY);
  }

  private void lockedByNora(long seconds) {
    locked(new Lock(NORA, Deployments.START.plusSeconds(seconds).toEpochMilli()));
  }

  private void locked(Lock lock) {
    bucket.put(ManifestJson.write(Manifest.EMPTY.with(Optional.of(lock))));
  }

  /** Another bucket's answers. */
  private static class Forwarding implements Bucket {
    private final Bucket real;

    Forwarding(Bucket real) {
      this.real = real;
    }

    @Override
    public String name() {
      return real.name();
    }

    @Override
    public Map<String, Listed> list() {
      return real.list();
    }

    @Override
    public Optional<Versioned> read(String key) {
      return real.read(key);
    }

    @Override
    public String put(SiteObject object) {
      return real.put(object);
    }

    @Override
    public Optional<String> putIf(SiteObject object, Optional<String> etag) {
      return real.putIf(object, etag);
    }

    @Override
    public void delete(List<String> keys) {
      real.delete(keys);
    }
  }
}
