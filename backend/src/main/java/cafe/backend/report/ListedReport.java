package cafe.backend.report;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report on its owner's list.
 *
 * @param startedAt in whole milliseconds, as Step Functions gives it
 */
public record ListedReport(ReportId id, Instant startedAt) {
  /** As long as the report bucket keeps a report: its lifecycle rule in {@code cafe.yaml}. */
  public static final Duration KEPT = Duration.ofDays(30);

  /** 24 characters always, so that texts order as times do. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z)~([0-9a-f]{64})");

  public ListedReport {
    startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * The time and the id, which order a list by time; no character of it is coded in a URL's query.
   */
  public String key() {
    return time(startedAt) + "~" + id;
  }

  /** What {@link #key()} is, if it is one. */
  public static Optional<ListedReport> parse(String key) {
    Matcher parts = FORM.matcher(key);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return ReportId.parse(parts.group(2))
        .flatMap(id -> instant(parts.group(1)).map(time -> new ListedReport(id, time)));
  }

  /** The first key of those that began at this time. */
  public static String time(Instant instant) {
    return TIME.format(instant);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
