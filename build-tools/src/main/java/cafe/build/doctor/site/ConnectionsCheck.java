package cafe.build.doctor.site;

import cafe.build.config.SiteConfig;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The page may connect to the hosted UI, to Cognito and to the API, and to nobody else. */
public final class ConnectionsCheck implements Check {
  private static final String NEXT =
      "Deploy the stack again; its policy takes the origins from what it has made.";

  @Override
  public String name() {
    return "connections";
  }

  @Override
  public Finding examine(Visit visit) {
    SecurityPolicy policy = SecurityPolicy.of(visit);
    Set<String> needed = needed(visit.config(), visit);
    String expected = "connect-src 'self' " + String.join(" ", needed);
    Optional<List<String>> sources = policy.sources("connect-src");
    if (sources.isEmpty()) {
      return Finding.wrong("a policy without connect-src", expected, NEXT);
    }
    Set<String> more = new LinkedHashSet<>(sources.get());
    more.remove("'self'");
    Set<String> missing = new LinkedHashSet<>(needed);
    missing.removeIf(origin -> sources.get().stream().anyMatch(word -> allows(word, origin)));
    if (!missing.isEmpty()) {
      String found = "connect-src without " + String.join(" ", missing);
      return Finding.wrong(found, expected, NEXT);
    }
    more.removeAll(needed);
    if (more.isEmpty()) {
      return Finding.ok("allowed to " + needed.size() + " origins and its own");
    }
    String found =
        "connect-src also with " + more.stream().map(Shown::of).collect(Collectors.joining(" "));
    return more.stream().anyMatch(word -> word.equals("*") || word.endsWith(":"))
        ? Finding.wrong(found, expected, NEXT)
        : Finding.warning(found, expected, NEXT);
  }

  private static Set<String> needed(SiteConfig config, Visit visit) {
    return Visit.backOrigins(config)
        .filter(origin -> !origin.equals(visit.site()))
        .map(String::valueOf)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a source expression matches an origin: CSP Level 3, section 6.7.2. */
  private static boolean allows(String word, String origin) {
    String scheme = origin.substring(0, origin.indexOf(':') + 1);
    return word.equals(origin)
        || word.equals("*")
        || word.equals(scheme)
        || (word.startsWith(scheme + "//*.")
            && origin.endsWith(word.substring(scheme.length() + 3)));
  }
}
