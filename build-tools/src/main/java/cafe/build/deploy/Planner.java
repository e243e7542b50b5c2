package cafe.build.deploy;

import cafe.build.deploy.Bucket.Listed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares the files of a site with what a bucket holds. By content alone, never by time. */
final class Planner {
  private final Map<String, Listed> listing;
  private final Manifest manifest;
  private final DeployRules rules;
  private final long nowMillis;
  private final List<Upload> uploads = new ArrayList<>();
  private final List<Removal> removals = new ArrayList<>();
  private final Map<String, Stored> unchanged = new TreeMap<>();
  private final Map<String, Stored> retired = new TreeMap<>();
  private final List<String> changedKeys = new ArrayList<>();
  private int forgotten;

  private Planner(
      Map<String, Listed> listing, Manifest manifest, DeployRules rules, long nowMillis) {
    this.listing = listing;
    this.manifest = manifest;
    this.rules = rules;
    this.nowMillis = nowMillis;
  }

  /**
   * The plan.
   *
   * @param site all files that the site shall have
   * @param listing all objects that the bucket has
   * @param manifest what is known of them
   * @throws DeployException if the rules forbid it
   */
  static Plan plan(
      List<SiteObject> site,
      Map<String, Listed> listing,
      Manifest manifest,
      DeployRules rules,
      long nowMillis) {
    return new Planner(listing, manifest.adopting(listing), rules, nowMillis).plan(site);
  }

  private Plan plan(List<SiteObject> site) {
    boolean same = isCurrentRelease(site);
    int release = same ? manifest.release() : manifest.release() + 1;
    Map<String, SiteObject> wanted = new TreeMap<>();
    site.forEach(object -> wanted.put(object.key(), object));
    wanted.values().forEach(object -> compare(object, release));
    manifest.files().entrySet().stream()
        .filter(file -> !wanted.containsKey(file.getKey()))
        .forEach(file -> retire(file.getKey(), file.getValue()));
    DeleteLimit.check(removals, wanted.keySet(), manifest, rules);
    uploads.sort(
        Comparator.comparing((Upload upload) -> upload.object().phase())
            .thenComparing(upload -> -upload.object().bytes().length));
    boolean upToDate =
        same
            && forgotten == 0
            && uploads.isEmpty()
            && removals.isEmpty()
            && manifest.intended().isEmpty()
            && manifest.pending().isEmpty();
    return new Plan(
        release,
        List.copyOf(uploads),
        List.copyOf(removals),
        unchanged,
        retired,
        InvalidationPaths.of(changedKeys),
        foreign(wanted),
        upToDate);
  }

  private boolean isCurrentRelease(List<SiteObject> site) {
    long current = manifest.files().values().stream().filter(file -> !file.isRetired()).count();
    return current == site.size()
        && site.stream()
            .allMatch(
                object ->
                    Optional.ofNullable(manifest.files().get(object.key()))
                        .filter(stored -> !stored.isRetired() && stored.holds(object))
                        .isPresent());
  }

  private void compare(SiteObject object, int release) {
    Optional<Stored> stored = Optional.ofNullable(manifest.files().get(object.key()));
    Optional<Listed> listed = Optional.ofNullable(listing.get(object.key()));
    Optional<String> reason = reason(object, stored, listed);
    if (reason.isPresent()) {
      uploads.add(new Upload(object, reason.get()));
    } else {
      String etag = listed.map(Listed::etag).orElseThrow();
      int first = stored.map(Stored::firstRelease).orElse(release);
      unchanged.put(object.key(), Stored.of(object, etag, release).since(first));
    }
    boolean replaced = stored.filter(before -> !before.holds(object)).isPresent();
    boolean othersMayHaveIt = object.phase() != Phase.ASSETS && listed.isPresent();
    if (othersMayHaveIt && (reason.isPresent() || replaced)) {
      changedKeys.add(object.key());
    }
  }

  /** Why the object has to be put; empty if the bucket has it. */
  private Optional<String> reason(
      SiteObject object, Optional<Stored> stored, Optional<Listed> listed) {
    if (listed.isEmpty()) {
      return Optional.of(stored.isPresent() ? "missing in the bucket" : "new");
    }
    if (wasPutByAnInterruptedRun(object, stored, listed.get())) {
      return Optional.empty();
    }
    if (stored.isEmpty()) {
      return Optional.of("in the bucket, but from elsewhere");
    }
    if (!stored.get().sha256().equals(object.sha256())) {
      return Optional.of("content changed");
    }
    if (!stored.get().etag().equals(listed.get().etag())) {
      return Optional.of("overwritten by somebody else");
    }
    return stored.get().holds(object)
        ? Optional.empty()
        : Optional.of(object.headers().differenceFrom(stored.get().headers()));
  }

  /**
   * The ETag tells whether the content arrived, and what was intended tells the headers it came
   * with; but an ETag says nothing if the headers alone were to change.
   */
  private boolean wasPutByAnInterruptedRun(
      SiteObject object, Optional<Stored> stored, Listed listed) {
    Stored intended = manifest.intended().get(object.key());
    boolean newContent =
        stored.isEmpty()
            || !stored.get().sha256().equals(object.sha256())
            || stored.get().holds(object);
    return intended != null
        && intended.holds(object)
        && newContent
        && listed.etag().equals(Digest.md5(object.bytes()));
  }

  private void retire(String key, Stored stored) {
    Listed listed = listing.get(key);
    if (listed == null || !listed.etag().equals(stored.etag())) {
      forgotten++; // Gone, or no longer ours.
      return;
    }
    Stored leaving = stored.retiredAt(nowMillis);
    long ageMillis = nowMillis - leaving.retiredAtMillis();
    if (!SiteObject.isNamedByContent(key)) {
      removals.add(new Removal(key, "no longer in the site"));
      changedKeys.add(key);
    } else if (ageMillis >= rules.grace().toMillis()) {
      removals.add(new Removal(key, "left the site " + ageMillis / 86_400_000 + " days ago"));
    } else {
      retired.put(key, leaving);
    }
  }

  private int foreign(Map<String, SiteObject> wanted) {
    return (int)
        listing.keySet().stream()
            .filter(key -> !key.equals(Manifest.KEY))
            .filter(key -> !wanted.containsKey(key) && !manifest.files().containsKey(key))
            .count();
  }
}
