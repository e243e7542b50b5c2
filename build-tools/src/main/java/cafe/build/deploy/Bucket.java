package cafe.build.deploy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What deploying needs of S3. Every method may throw {@link BucketException}. */
public interface Bucket {
  /** Its name, for messages. */
  String name();

  /** All objects by key. */
  Map<String, Listed> list();

  /** The content of an object with its ETag; empty if there is none. */
  Optional<Versioned> read(String key);

  /**
   * Puts an object, in one request that S3 checks against the hash.
   *
   * @return its ETag
   */
  String put(SiteObject object);

  /**
   * Puts an object if its ETag is still the one that was read, or if there is none, when empty.
   *
   * @return its new ETag; empty if another was faster
   */
  Optional<String> putIf(SiteObject object, Optional<String> etag);

  /** Deletes objects, at most 1,000; those that are not there count as deleted. */
  void delete(List<String> keys);

  /**
   * A line of the listing.
   *
   * @param etag without quotation marks
   * @param sizeBytes of the content as stored
   */
  record Listed(String etag, long sizeBytes) {}
}
