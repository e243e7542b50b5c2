package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Other sites do not learn the query, where Cognito returns {@code code} and {@code state}. */
public final class ReferrerCheck implements Check {
  private static final Set<String> GOOD =
      Set.of(
          "no-referrer",
          "same-origin",
          "origin",
          "strict-origin",
          "origin-when-cross-origin",
          "strict-origin-when-cross-origin");

  @Override
  public String name() {
    return "referrer";
  }

  @Override
  public Finding examine(Visit visit) {
    Optional<String> header = visit.page().header("Referrer-Policy");
    String policy = header.orElse("").toLowerCase(Locale.ROOT);
    return GOOD.contains(policy)
        ? Finding.ok(policy)
        : Finding.wrong(
            header.map(Shown::of).orElse("no such header"),
            "Referrer-Policy: no-referrer",
            "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack.");
  }
}
