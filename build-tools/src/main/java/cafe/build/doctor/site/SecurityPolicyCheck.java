package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The page has a Content-Security-Policy that lets only the site's own scripts run. */
public final class SecurityPolicyCheck implements Check {
  private static final String EXPECTED =
      "one Content-Security-Policy with script-src 'self', nothing unsafe";
  private static final String NEXT =
      "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack.";
  private static final Set<String> UNSAFE =
      Set.of("'unsafe-inline'", "'unsafe-eval'", "'wasm-unsafe-eval'", "'unsafe-hashes'");
  private static final Set<String> ANYBODY =
      Set.of("*", "http:", "https:", "data:", "blob:", "filesystem:");

  @Override
  public String name() {
    return "security policy";
  }

  @Override
  public Finding examine(Visit visit) {
    List<String> headers = visit.page().all("Content-Security-Policy");
    if (headers.size() != 1) {
      String found = headers.size() + " Content-Security-Policy headers";
      return Finding.wrong(found, EXPECTED, NEXT);
    }
    SecurityPolicy policy = SecurityPolicy.parse(headers.get(0));
    String unsafe =
        policy.directives().entrySet().stream()
            .flatMap(
                directive ->
                    directive.getValue().stream()
                        .filter(UNSAFE::contains)
                        .map(word -> directive.getKey() + " " + word))
            .collect(Collectors.joining(", "));
    if (!unsafe.isEmpty()) {
      return Finding.wrong(unsafe, EXPECTED, NEXT);
    }
    Optional<List<String>> scripts = policy.sources("script-src");
    if (scripts.isEmpty() || scripts.get().stream().anyMatch(ANYBODY::contains)) {
      String found = "scripts from anywhere: script-src " + scripts.map(List::toString).orElse("-");
      return Finding.wrong(found, EXPECTED, NEXT);
    }
    return Finding.ok("only own scripts, nothing unsafe");
  }
}
