package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;
import java.util.List;
import java.util.Optional;

/** No other site can show the page in a frame and have its buttons clicked. */
public final class FramingCheck implements Check {
  private static final String EXPECTED = "frame-ancestors 'none' or 'self'";
  private static final String NEXT =
      "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack.";

  @Override
  public String name() {
    return "framing";
  }

  @Override
  public Finding examine(Visit visit) {
    Optional<List<String>> ancestors = SecurityPolicy.of(visit).directive("frame-ancestors");
    if (ancestors.isEmpty()) {
      return Finding.wrong("a policy without frame-ancestors", EXPECTED, NEXT);
    }
    String found = "frame-ancestors " + String.join(" ", ancestors.get());
    return ancestors.get().equals(List.of("'none'")) || ancestors.get().equals(List.of("'self'"))
        ? Finding.ok(found)
        : Finding.wrong(Shown.of(found), EXPECTED, NEXT);
  }
}
