package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;
import java.util.Optional;

/** Browsers take the types as they are given (Fetch Standard, "X-Content-Type-Options"). */
public final class SniffingCheck implements Check {
  @Override
  public String name() {
    return "sniffing";
  }

  @Override
  public Finding examine(Visit visit) {
    Optional<String> header = visit.page().header("X-Content-Type-Options");
    return header.filter("nosniff"::equalsIgnoreCase).isPresent()
        ? Finding.ok("nosniff")
        : Finding.wrong(
            header.map(Shown::of).orElse("no such header"),
            "X-Content-Type-Options: nosniff",
            "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack.");
  }
}
