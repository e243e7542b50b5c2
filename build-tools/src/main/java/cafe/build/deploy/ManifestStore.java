package cafe.build.deploy;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/**
 * The manifest in the bucket, and with it the lock. Every write is conditional on what was read or
 * written before, so whoever lost the lock cannot write any more, and two cannot take it.
 */
final class ManifestStore {
  /** Renewed at half time; what a killed deploy on another machine makes the next one wait. */
  private static final long LEASE_MILLIS = 180_000;

  private final Bucket bucket;
  private final LockOwner owner;
  private final Clock clock;
  private Manifest manifest = Manifest.EMPTY;
  private Optional<String> etag = Optional.empty();

  ManifestStore(Bucket bucket, LockOwner owner, Clock clock) {
    this.bucket = bucket;
    this.owner = owner;
    this.clock = clock;
  }

  /** What is in the bucket; the empty manifest if there is none. */
  Manifest read() {
    Optional<Versioned> found = bucket.read(Manifest.KEY);
    manifest = found.map(object -> ManifestJson.read(object.bytes())).orElse(Manifest.EMPTY);
    etag = found.map(Versioned::etag);
    return manifest;
  }

  /** Whether a deploy of this kind has ever begun here. */
  boolean exists() {
    return etag.isPresent();
  }

  /**
   * Takes the lock and writes what is about to happen, in one request.
   *
   * @throws DeployException if another deploy has it
   */
  void lock(Manifest intention, boolean breakLock) {
    Optional<Lock> held = manifest.lock().filter(lock -> !breakLock && isAlive(lock));
    if (held.isPresent()) {
      throw new DeployException(
          "Another deploy is at work: "
              + held.get()
              + "; nothing was changed. Wait for it, or if it is certainly gone deploy with "
              + "-Dcafe.breakLock=true.");
    }
    write(intention.with(Optional.of(newLock())));
  }

  /** Keeps the lock, if half of its time is over. */
  void keepLock() {
    boolean late =
        manifest.lock().stream()
            .anyMatch(lock -> lock.untilMillis() - clock.millis() < LEASE_MILLIS / 2);
    if (late) {
      write(manifest.with(Optional.of(newLock())));
    }
  }

  /** Writes what has happened and gives the lock back, in one request. */
  void commit(Manifest done) {
    write(done.with(Optional.empty()));
  }

  /** Gives the lock back and keeps what was intended, for the next run. */
  void unlock() {
    write(manifest.with(Optional.empty()));
  }

  private void write(Manifest next) {
    SiteObject object = ManifestJson.write(next);
    etag = Optional.of(bucket.putIf(object, etag).orElseGet(() -> confirm(object)));
    manifest = next;
  }

  /** A write may succeed and its answer be lost: then the repetition is refused. */
  private String confirm(SiteObject object) {
    Optional<Versioned> found = bucket.read(Manifest.KEY);
    return found
        .filter(there -> Arrays.equals(there.bytes(), object.bytes()))
        .map(Versioned::etag)
        .orElseThrow(
            () ->
                new DeployException(
                    "Another deploy has begun meanwhile"
                        + found
                            .flatMap(there -> ManifestJson.read(there.bytes()).lock())
                            .map(lock -> ": " + lock)
                            .orElse("")
                        + "; this one has stopped. Run it again when the other has ended."));
  }

  private Lock newLock() {
    return new Lock(owner, clock.millis() + LEASE_MILLIS);
  }

  private boolean isAlive(Lock lock) {
    return lock.untilMillis() > clock.millis() && !lock.owner().isKnownDead();
  }
}
