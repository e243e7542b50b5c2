package cafe.build.doctor.site;

import cafe.build.doctor.CannotTellException;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.Request;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** This machine's clock and the servers' agree. */
public final class ClockCheck implements Check {
  /** The page learns a drift and signs in; below this nobody would notice. */
  private static final long MAX_SECONDS = 60;

  /** AWS refuses requests that were signed by a clock further off: "Signature Version 4". */
  private static final long MAX_SIGNED_SECONDS = 300;

  @Override
  public String name() {
    return "clocks";
  }

  @Override
  public Finding examine(Visit visit) {
    Optional<Drift> worst = Optional.empty();
    for (URI origin : visit.origins()) {
      Optional<Drift> drift = drift(origin, visit.ask(Request.get(origin.resolve("/"))));
      if (drift.isPresent() && drift.get().seconds() >= worst.map(Drift::seconds).orElse(0L)) {
        worst = drift;
      }
    }
    return judge(
        worst.orElseThrow(
            () ->
                new CannotTellException(
                    "no server with a Date", "a Date from each server", "Ask a server's owner.")));
  }

  private static Finding judge(Drift worst) {
    String found =
        "this machine's clock is %d s %s that of %s"
            .formatted(worst.seconds(), worst.ahead() ? "ahead of" : "behind", worst.origin());
    String expected = "at most " + MAX_SECONDS + " s";
    String next =
        "Set this machine's clock (NTP); if only one server differs, it is that server's clock.";
    if (worst.seconds() <= MAX_SECONDS) {
      return Finding.ok("at most " + worst.seconds() + " s apart");
    }
    return worst.seconds() > MAX_SIGNED_SECONDS
        ? Finding.wrong(found, expected, next)
        : Finding.warning(found, expected, next);
  }

  /** A cache sends the Date of the origin and how long ago that was: RFC 9111, section 5.1. */
  private static Optional<Drift> drift(URI origin, Answer answer) {
    try {
      long age =
          answer
              .header("Age")
              .filter(text -> text.matches("\\d{1,9}"))
              .map(Long::valueOf)
              .orElse(0L);
      Instant between =
          answer
              .askedAt()
              .plus(Duration.between(answer.askedAt(), answer.answeredAt()).dividedBy(2));
      return answer
          .header("Date")
          .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
          .map(date -> Duration.between(date.plusSeconds(age), between).toSeconds())
          .map(seconds -> new Drift(origin, Math.abs(seconds), seconds > 0));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private record Drift(URI origin, long seconds, boolean ahead) {}
}
