package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.Request;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** No server's certificate is about to run out. */
public final class CertificateCheck implements Check {
  /** Certificate Manager renews 60 days before the end; at 21 something keeps it from doing so. */
  private static final long WARNING_DAYS = 21;

  private static final long WRONG_DAYS = 3;

  @Override
  public String name() {
    return "certificates";
  }

  @Override
  public Finding examine(Visit visit) {
    Optional<Left> first = Optional.empty();
    for (URI origin : visit.origins()) {
      Answer answer = visit.ask(Request.get(origin.resolve("/")));
      Optional<Left> left =
          answer.certificateEndsAt().map(end -> new Left(origin, days(answer.answeredAt(), end)));
      if (left.isPresent() && left.get().days() <= first.map(Left::days).orElse(Long.MAX_VALUE)) {
        first = left;
      }
    }
    return first.map(CertificateCheck::judge).orElseGet(() -> Finding.ok("none: http only"));
  }

  private static Finding judge(Left first) {
    String found = first.days() + " days left for " + first.origin();
    if (first.days() >= WARNING_DAYS) {
      return Finding.ok(found);
    }
    String expected = WARNING_DAYS + " days or more";
    String next =
        "Look in Certificate Manager why it is not renewed; mostly its DNS record is gone.";
    return first.days() < WRONG_DAYS
        ? Finding.wrong(found, expected, next)
        : Finding.warning(found, expected, next);
  }

  private static long days(Instant now, Instant end) {
    return Duration.between(now, end).toDays();
  }

  private record Left(URI origin, long days) {}
}
