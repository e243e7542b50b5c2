package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import java.util.List;

/** No text becomes markup or script by accident: w3.org/TR/trusted-types. */
public final class TrustedTypesCheck implements Check {
  @Override
  public String name() {
    return "trusted types";
  }

  @Override
  public Finding examine(Visit visit) {
    List<String> words =
        SecurityPolicy.of(visit).directive("require-trusted-types-for").orElse(List.of());
    return words.contains("'script'")
        ? Finding.ok("required for scripts")
        : Finding.wrong(
            "a Content-Security-Policy without them",
            "require-trusted-types-for 'script'",
            "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack.");
  }
}
