package cafe.build.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From what was known, planned and done to what is known now. */
final class Outcome {
  /** How many releases can be brought back, at most. */
  private static final int MAX_RELEASES = 10;

  private final Manifest before;
  private final Plan plan;
  private final long nowMillis;
  private final Map<String, String> etags = new TreeMap<>();
  private boolean invalidated;
  private boolean deleted;

  Outcome(Manifest before, Plan plan, long nowMillis) {
    this.before = before;
    this.plan = plan;
    this.nowMillis = nowMillis;
  }

  void sent(Upload upload, String etag) {
    etags.put(upload.object().key(), etag);
  }

  void invalidated() {
    invalidated = true;
  }

  void deleted() {
    deleted = true;
  }

  /** The manifest after all uploads, with what is still to be done if it is not complete. */
  Manifest manifest(List<String> pending) {
    Map<String, Stored> files = new TreeMap<>(plan.unchanged());
    files.putAll(plan.retired());
    plan.uploads().forEach(upload -> files.put(upload.object().key(), stored(upload)));
    if (!deleted) {
      for (Removal removal : plan.removals()) {
        Optional.ofNullable(before.files().get(removal.key()))
            .ifPresent(stored -> files.put(removal.key(), stored.retiredAt(nowMillis)));
      }
    }
    List<Release> releases = releases(files);
    return new Manifest(
        plan.release(),
        files,
        Map.of(),
        invalidated ? List.of() : pending,
        releases,
        Contents.retain(contents(), releases),
        Optional.empty());
  }

  private Stored stored(Upload upload) {
    SiteObject object = upload.object();
    String etag = etags.getOrDefault(object.key(), "");
    int first =
        Optional.ofNullable(before.files().get(object.key()))
            .filter(stored -> stored.sha256().equals(object.sha256()))
            .map(Stored::firstRelease)
            .orElse(plan.release());
    return Stored.of(object, etag, plan.release()).since(first);
  }

  /** Those whose assets are all there, and the new one. */
  private List<Release> releases(Map<String, Stored> files) {
    List<Release> releases = new ArrayList<>(before.releases());
    if (deleted) {
      for (Removal removal : plan.removals()) {
        Stored gone = before.files().get(removal.key());
        if (gone != null && SiteObject.isNamedByContent(removal.key())) {
          releases.removeIf(release -> gone.isIn(release.number()));
        }
      }
    }
    if (plan.release() > before.release()) {
      Map<String, Stored> pages = new TreeMap<>(files);
      pages.entrySet().removeIf(file -> !isPageOfRelease(file.getKey(), file.getValue()));
      if (contents().keySet().containsAll(pages.values().stream().map(Stored::sha256).toList())) {
        releases.add(new Release(plan.release(), nowMillis, pages));
      }
    }
    return releases.subList(Math.max(0, releases.size() - MAX_RELEASES), releases.size());
  }

  private boolean isPageOfRelease(String key, Stored stored) {
    return !stored.isRetired() && !SiteObject.isNamedByContent(key);
  }

  private Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>(before.contents());
    contents.putAll(
        Contents.of(
            plan.uploads().stream()
                .map(Upload::object)
                .filter(object -> object.phase() != Phase.ASSETS)
                .toList()));
    return contents;
  }
}
