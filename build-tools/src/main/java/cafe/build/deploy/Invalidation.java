package cafe.build.deploy;

import java.util.List;

/** What deploying needs of CloudFront. */
public interface Invalidation {
  /**
   * Tells it to forget what it has under these paths, at most eight.
   *
   * @throws BucketException if it refuses
   */
  void invalidate(List<String> paths);

  /** For a bucket that has no CloudFront before it. */
  static Invalidation none() {
    return paths -> {};
  }
}
