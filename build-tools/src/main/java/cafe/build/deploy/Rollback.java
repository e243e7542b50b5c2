package cafe.build.deploy;

import cafe.build.deploy.Bucket.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An earlier release as a site: its pages from the manifest, its assets as they are in the bucket.
 */
final class Rollback {
  private Rollback() {}

  /**
   * The files of a release.
   *
   * @param number 0 for the one before the current
   * @throws DeployException if it cannot be brought back
   */
  static List<SiteObject> site(Manifest manifest, Map<String, Listed> listing, int number) {
    Release release = find(manifest, number);
    List<SiteObject> site = new ArrayList<>();
    release
        .files()
        .forEach(
            (key, stored) -> {
              String content = manifest.contents().getOrDefault(stored.sha256(), "");
              byte[] bytes = Contents.decode(content);
              site.add(new SiteObject(key, bytes, stored.sha256(), stored.headers()));
            });
    manifest.files().entrySet().stream()
        .filter(file -> SiteObject.isNamedByContent(file.getKey()))
        .filter(file -> file.getValue().isIn(release.number()))
        .forEach(file -> site.add(asset(file.getKey(), file.getValue(), listing, release)));
    return site;
  }

  private static Release find(Manifest manifest, int number) {
    List<Release> earlier =
        manifest.releases().stream().filter(one -> one.number() < manifest.release()).toList();
    if (number == 0 && !earlier.isEmpty()) {
      return earlier.get(earlier.size() - 1);
    }
    return manifest
        .findRelease(number)
        .orElseThrow(
            () ->
                new DeployException(
                    "There is no release "
                        + (number == 0 ? "before the current one" : number)
                        + " to go back to; kept are: "
                        + manifest.releases().stream()
                            .map(one -> String.valueOf(one.number()))
                            .collect(Collectors.joining(", ", "", "."))
                        + " Nothing was changed."));
  }

  /** It is in the bucket and stays there; only its description is needed. */
  private static SiteObject asset(
      String key, Stored stored, Map<String, Listed> listing, Release release) {
    Listed listed = listing.get(key);
    if (listed == null || !listed.etag().equals(stored.etag())) {
      throw new DeployException(
          "The release "
              + release.number()
              + " cannot be brought back: its file "
              + key
              + " is no longer in the bucket as it was. Nothing was changed.");
    }
    return new SiteObject(key, new byte[0], stored.sha256(), stored.headers());
  }
}
