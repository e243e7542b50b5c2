package cafe.build.deploy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plan, step by step: lock, assets, the rest, pages, CloudFront, deletes. What goes wrong in one
 * step keeps the next from beginning.
 */
final class Execution {
  /** Of an object that takes 40 ms, 1,200 a second; S3 takes 3,500 puts a second and prefix. */
  private static final int PARALLEL_REQUESTS = 48;

  private static final int MAX_KEYS_PER_DELETE = 1_000;

  private final Bucket bucket;
  private final Invalidation invalidation;
  private final ManifestStore store;
  private final DeployRules rules;
  private final UploadProgress progress;
  private final Clock clock;

  Execution(
      Bucket bucket,
      Invalidation invalidation,
      ManifestStore store,
      DeployRules rules,
      UploadProgress progress,
      Clock clock) {
    this.bucket = bucket;
    this.invalidation = invalidation;
    this.store = store;
    this.rules = rules;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param known what is in the bucket
   * @param paths that CloudFront has to be told of
   * @throws DeployException if it was refused or is not complete
   */
  void carryOut(Plan plan, Manifest known, List<String> paths) {
    Map<String, Stored> intended = new TreeMap<>();
    for (Upload upload : plan.uploads()) {
      SiteObject object = upload.object();
      intended.put(object.key(), Stored.of(object, Digest.md5(object.bytes()), plan.release()));
    }
    try {
      store.lock(known.intending(intended, paths), rules.breakLock());
    } catch (BucketException failed) {
      throw Failure.ofBeginning(failed);
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
}
