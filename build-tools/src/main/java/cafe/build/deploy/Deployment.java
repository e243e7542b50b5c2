package cafe.build.deploy;

import cafe.build.deploy.Bucket.Listed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Brings a site into a bucket: plan, lock, assets, the rest, pages, CloudFront, deletes. What goes
 * wrong in one step keeps the next from beginning, so that at every moment the pages that are there
 * find all that they refer to; and what was done is found again by the next run.
 */
public final class Deployment {
  /** Of an object that takes 40 ms, 1,200 a second; S3 takes 3,500 puts a second and prefix. */
  private static final int PARALLEL_REQUESTS = 48;

  private static final int MAX_KEYS_PER_DELETE = 1_000;
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
      throw notBegun(failed);
    }
  }

  private static DeployException notBegun(BucketException failed) {
    return new DeployException("Nothing was changed. " + failed.getMessage(), failed);
  }

  private Summary execute(List<SiteObject> site, long startMillis) {
    Plan plan = Planner.plan(site, listing, manifest, rules, clock.millis());
    announce(plan);
    List<String> paths = InvalidationPaths.merge(manifest.pending(), plan.newPaths());
    if (!plan.upToDate()) {
      change(plan, paths);
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

  private void change(Plan plan, List<String> paths) {
    Manifest known = manifest.adopting(listing);
    Map<String, Stored> intended = new TreeMap<>();
    for (Upload upload : plan.uploads()) {
      SiteObject object = upload.object();
      intended.put(object.key(), Stored.of(object, Digest.md5(object.bytes()), plan.release()));
    }
    try {
      store.lock(known.intending(intended, paths), rules.breakLock());
    } catch (BucketException failed) {
      throw notBegun(failed);
    }
    Outcome outcome = new Outcome(known, plan, clock.millis());
    for (Phase phase : Phase.values()) {
      send(plan.uploads(phase), phase, outcome);
    }
    finish(plan, paths, outcome);
  }

  private void send(List<Upload> uploads, Phase phase, Outcome outcome) {
    int[] done = {0};
    try (Workers workers = new Workers(PARALLEL_REQUESTS)) {
      List<BucketException> failures =
          workers.forEach(
              uploads,
              upload -> bucket.put(upload.object()),
              one -> {
                outcome.sent(one.item(), one.result());
                progress.sent(one.item(), ++done[0], uploads.size());
                store.keepLock();
              });
      if (!failures.isEmpty()) {
        throw Failure.ofUploads(failures, phase);
      }
    } catch (DeployException failed) {
      throw unlocked(failed);
    } catch (BucketException failed) {
      throw unlocked(Failure.ofUploads(List.of(failed), phase));
    }
  }

  /** Gives the lock back after a failure; what was intended stays in the manifest. */
  private DeployException unlocked(DeployException failed) {
    try {
      store.unlock();
    } catch (BucketException | DeployException alsoFailed) {
      failed.addSuppressed(alsoFailed);
    }
    return failed;
  }

  private void finish(Plan plan, List<String> paths, Outcome outcome) {
    try {
      if (!paths.isEmpty()) {
        invalidation.invalidate(paths);
      }
      outcome.invalidated();
    } catch (BucketException failed) {
      commit(outcome, paths);
      throw Failure.ofInvalidation(failed, paths);
    }
    try {
      List<String> keys = plan.removals().stream().map(Removal::key).toList();
      for (int from = 0; from < keys.size(); from += MAX_KEYS_PER_DELETE) {
        bucket.delete(keys.subList(from, Math.min(from + MAX_KEYS_PER_DELETE, keys.size())));
      }
      outcome.deleted();
    } catch (BucketException failed) {
      commit(outcome, paths);
      throw Failure.ofDeletes(failed);
    }
    commit(outcome, paths);
  }

  private void commit(Outcome outcome, List<String> paths) {
    try {
      store.commit(outcome.manifest(paths));
    } catch (BucketException failed) {
      throw Failure.ofCommit(failed);
    }
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
