package cafe.build.deploy;

import cafe.build.deploy.Bucket.Listed;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What a bucket holds before a deploy.
 *
 * @param manifest what is known of it; empty before the first deploy
 * @param listing all of its objects
 */
record Snapshot(Manifest manifest, Map<String, Listed> listing) {
  /**
   * Asks for both at the same time.
   *
   * @throws DeployException if the bucket is somebody else's
   */
  static Snapshot take(Bucket bucket, ManifestStore store, DeployRules rules) {
    CompletableFuture<Map<String, Listed>> list = CompletableFuture.supplyAsync(bucket::list);
    Snapshot snapshot = new Snapshot(store.read(), join(list));
    if (!store.exists() && !snapshot.listing.isEmpty() && !rules.adopt()) {
      throw new DeployException(
          "The bucket "
              + bucket.name()
              + " holds "
              + snapshot.listing.size()
              + " objects that this deployer has not put there, such as "
              + new TreeMap<>(snapshot.listing).firstKey()
              + "; nothing was changed. Name another bucket, or deploy beside them, leaving them"
              + " alone, with -Dcafe.adopt=true.");
    }
    return snapshot;
  }

  private static <T> T join(CompletableFuture<T> result) {
    try {
      return result.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof BucketException cause ? cause : failed;
    }
  }
}
