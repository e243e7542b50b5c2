package cafe.build.deploy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stops a deploy that would take away much of the site, which is a broken build far more often than
 * a wish. An asset that another version replaces, or whose grace is over, does not count.
 */
final class DeleteLimit {
  /** A share says little about a site of four files. */
  private static final int ALWAYS_ALLOWED = 2;

  private DeleteLimit() {}

  static void check(
      List<Removal> removals, Set<String> wanted, Manifest manifest, DeployRules rules) {
    Set<String> stems = stems(wanted);
    List<String> lost =
        removals.stream()
            .map(Removal::key)
            .filter(key -> !isRetired(manifest, key) && !stems.contains(stem(key)))
            .toList();
    long current = manifest.files().values().stream().filter(file -> !file.isRetired()).count();
    if (lost.size() > ALWAYS_ALLOWED && lost.size() * 100L > current * rules.maxDeletePercent()) {
      throw new DeployException(
          "This would delete "
              + lost.size()
              + " of the site's "
              + current
              + " files, such as "
              + lost.get(0)
              + "; at most "
              + rules.maxDeletePercent()
              + " % are allowed, so nothing was changed. See that dist/ is whole; if it is, deploy"
              + " with -Dcafe.maxDeletePercent="
              + (lost.size() * 100L + current - 1) / current
              + ".");
    }
  }

  private static boolean isRetired(Manifest manifest, String key) {
    Stored stored = manifest.files().get(key);
    return stored == null || stored.isRetired();
  }

  private static Set<String> stems(Collection<String> keys) {
    return keys.stream().map(DeleteLimit::stem).collect(Collectors.toSet());
  }

  /** The name without the hash, where there is one. */
  private static String stem(String key) {
    return key.replaceFirst("[.-][0-9a-f]{8,64}(?=\\.[^/]+$)", "");
  }
}
