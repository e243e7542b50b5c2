package cafe.build.deploy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the deployer has put into a bucket, kept in the bucket. It is the memory between runs: what
 * an interrupted run intended, what CloudFront has still to be told, how to go back, who is at
 * work.
 *
 * @param release the number of the current release; 0 before the first
 * @param files all objects that are ours, by key
 * @param intended what the run that holds or held the lock was about to put, by key
 * @param pending paths that CloudFront has still to be told of
 * @param releases that can be brought back, oldest first; the current one is the last
 * @param contents of the releases' files: gzip in Base64, by SHA-256 of the bytes
 * @param lock of the run that is at work
 */
record Manifest(
    int release,
    Map<String, Stored> files,
    Map<String, Stored> intended,
    List<String> pending,
    List<Release> releases,
    Map<String, String> contents,
    Optional<Lock> lock) {

  /** The key in the bucket; no file of a site has it, because dist/ has no such hidden files. */
  static final String KEY = ".cafe/manifest.json.gz";

  static final Manifest EMPTY =
      new Manifest(0, Map.of(), Map.of(), List.of(), List.of(), Map.of(), Optional.empty());

  /**
   * With what an interrupted run has put: it was intended, and is in the listing with the ETag that
   * its bytes have. Another ETag is another's file under that key.
   *
   * @param listing the bucket's
   */
  Manifest adopting(Map<String, Bucket.Listed> listing) {
    Map<String, Stored> ours = new TreeMap<>(files);
    intended.forEach(
        (key, stored) -> {
          Bucket.Listed listed = listing.get(key);
          if (listed != null && listed.etag().equals(stored.etag()) && !ours.containsKey(key)) {
            ours.put(key, stored);
          }
        });
    return new Manifest(release, ours, intended, pending, releases, contents, lock);
  }

  Manifest with(Optional<Lock> newLock) {
    return new Manifest(release, files, intended, pending, releases, contents, newLock);
  }

  Manifest intending(Map<String, Stored> newIntended, List<String> newPending) {
    return new Manifest(release, files, newIntended, newPending, releases, contents, lock);
  }

  Optional<Release> findRelease(int number) {
    return releases.stream().filter(one -> one.number() == number).findFirst();
  }
}
