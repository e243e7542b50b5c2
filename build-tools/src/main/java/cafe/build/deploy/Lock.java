package cafe.build.deploy;

import java.time.Instant;

/**
 * Keeps two deploys apart. It stands in the manifest, whose conditional write takes it.
 *
 * @param owner who deploys
 * @param untilMillis when it is void, should the owner not give it back
 */
record Lock(LockOwner owner, long untilMillis) {
  @Override
  public String toString() {
    return owner + ", at most until " + Instant.ofEpochMilli(untilMillis);
  }
}
