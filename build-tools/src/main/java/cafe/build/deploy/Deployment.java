package cafe.build.deploy;

import cafe.build.deploy.Bucket.Listed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Brings a site into a bucket: plan, lock, assets, the rest, pages, CloudFront, deletes. What goes
 * wrong in one step keeps the next from beginning, so that at every moment the pages that are there
 * find all that they refer to; and what was done is found again by the next run.
 */
public final class Deployment {
  private static final int MAX_PLAN_LINES = 50;

  private final Bucket bucket;
  private final Invalidation invalidation;
  private final DeployRules rules;
  private final UploadProgress progress;
  private final Clock clock;
  private final ManifestStore store;
  private Manifest manifest = Manifest.EMPTY;
  private Map<String, Listed> listing = Map.of();

  /** A deployment that may run once. */
  public Deployment(
      Bucket bucket,
      Invalidation invalidation,
      DeployRules rules,
      UploadProgress progress,
      Clock clock) {
    this(bucket, invalidation, rules, progress, clock, LockOwner.thisRun());
  }

  Deployment(
      Bucket bucket,
      Invalidation invalidation,
      DeployRules rules,
      UploadProgress progress,
      Clock clock,
      LockOwner owner) {
    this.bucket = bucket;
    this.invalidation = invalidation;
    this.rules = rules;
    this.progress = progress;
    this.clock = clock;
    this.store = new ManifestStore(bucket, owner, clock);
  }

  /**
   * Makes the bucket hold these files.
   *
   * @param site all of them; asked for once, after the bucket was read
   * @throws DeployException if it is refused or not completed; the message tells the site's state
   */
  public Summary deploy(Supplier<List<SiteObject>> site) {
    long start = clock.millis();
    read();
    return execute(site.get(), start);
  }

  /**
   * Brings an earlier release back.
   *
   * @param number its number; 0 for the one before the current
   * @throws DeployException if it is not kept, or as for {@link #deploy}
   */
  public Summary rollback(int number) {
    long start = clock.millis();
    read();
    return execute(Rollback.site(manifest, listing, number), start);
  }

  private void read() {
    try {
      Snapshot snapshot = Snapshot.take(bucket, store, rules);
      manifest = snapshot.manifest();
      listing = snapshot.listing();
    } catch (BucketException failed) {
      throw Failure.ofBeginning(failed);
    }
  }

  private Summary execute(List<SiteObject> site, long startMillis) {
    Plan plan = Planner.plan(site, listing, manifest, rules, clock.millis());
    announce(plan);
    List<String> paths = InvalidationPaths.merge(manifest.pending(), plan.newPaths());
    if (!plan.upToDate()) {
      new Execution(bucket, invalidation, store, rules, progress, clock)
          .carryOut(plan, manifest.adopting(listing), paths);
    }
    return new Summary(
        plan.release(),
        plan.uploads().size(),
        plan.uploads().stream().mapToLong(upload -> upload.object().bytes().length).sum(),
        plan.unchanged().size(),
        plan.retired().size(),
        plan.removals().size(),
        paths,
        clock.millis() - startMillis);
  }

  private void announce(Plan plan) {
    List<String> lines = PlanText.lines(plan);
    lines.stream().limit(MAX_PLAN_LINES).forEach(progress::say);
    if (lines.size() > MAX_PLAN_LINES) {
      progress.say("... and " + (lines.size() - MAX_PLAN_LINES) + " more");
    }
    if (plan.foreign() > 0) {
      progress.say(plan.foreign() + " objects from elsewhere are left alone");
    }
  }
}
