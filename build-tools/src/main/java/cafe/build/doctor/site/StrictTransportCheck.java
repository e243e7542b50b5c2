package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Browsers that were here once come back over https only (RFC 6797). */
public final class StrictTransportCheck implements Check {
  private static final Pattern MAX_AGE =
      Pattern.compile("max-age\\s*=\\s*\"?(\\d{1,18})", Pattern.CASE_INSENSITIVE);

  /** A year, as hstspreload.org asks for. */
  private static final long MIN_SECONDS = 31_536_000;

  private static final String EXPECTED =
      "Strict-Transport-Security with max-age=" + MIN_SECONDS + " or more";
  private static final String NEXT =
      "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack.";

  @Override
  public String name() {
    return "strict transport";
  }

  @Override
  public Finding examine(Visit visit) {
    if (!visit.site().getScheme().equals("https")) {
      // RFC 6797, section 7.2: it must not be sent over http
      return Finding.ok("not for http");
    }
    Optional<String> header = visit.page().header("Strict-Transport-Security");
    Matcher age = MAX_AGE.matcher(header.orElse(""));
    if (!age.find() || Long.parseLong(age.group(1)) == 0) {
      return Finding.wrong(header.map(Shown::of).orElse("no such header"), EXPECTED, NEXT);
    }
    return Long.parseLong(age.group(1)) < MIN_SECONDS
        ? Finding.warning(Shown.of(header.orElse("")), EXPECTED, NEXT)
        : Finding.ok("max-age=" + age.group(1));
  }
}
