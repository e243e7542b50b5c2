package cafe.build.deploy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Deployments with everything around them scripted. */
final class Deployments {
  static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

  private final Bucket bucket;
  private final List<List<String>> invalidated = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private boolean invalidationFails;
  private DeployRules rules = DeployRules.DEFAULT;
  private Instant now = START;

  Deployments(Bucket bucket) {
    this.bucket = bucket;
  }

  Deployments with(DeployRules next) {
    rules = next;
    return this;
  }

  Deployments invalidationFailing(boolean fails) {
    invalidationFails = fails;
    return this;
  }

  Deployments later(Duration duration) {
    now = now.plus(duration);
    return this;
  }

  Deployment next() {
    invalidated.clear();
    lines.clear();
    return next(bucket, killed());
  }

  Deployment next(Bucket through, LockOwner owner) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new Deployment(through, this::invalidate, rules, progress(), clock, owner);
  }

  /** Of a process on this machine that has ended, as after a kill. */
  static LockOwner killed() {
    LockOwner self = LockOwner.thisRun();
    return new LockOwner("frank", self.host(), Long.MAX_VALUE, self.run());
  }

  List<List<String>> invalidated() {
    return invalidated;
  }

  List<String> lines() {
    return lines;
  }

  private void invalidate(List<String> paths) {
    if (invalidationFails) {
      throw new BucketException("CloudFront refused: 503.", new IllegalStateException("503"));
    }
    invalidated.add(paths);
  }

  private UploadProgress progress() {
    return new UploadProgress() {
      @Override
      public void say(String text) {
        lines.add(text);
      }

      @Override
      public void sent(Upload upload, int done, int all) {}
    };
  }
}
