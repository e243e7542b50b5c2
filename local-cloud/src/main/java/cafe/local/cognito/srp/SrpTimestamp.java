package cafe.local.cognito.srp;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * The time that an SRP proof names, in the one form that Cognito reads: {@code Sat Nov 5 08:00:00
 * UTC 2026}, the day without a zero before it. Cognito documents no tolerance; clients whose clock
 * is five minutes off are reported to fail.
 */
public final class SrpTimestamp {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss 'UTC' uuuu", Locale.US)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Clock clock;

  /** Compares with that clock. */
  public SrpTimestamp(Clock clock) {
    this.clock = clock;
  }

  /** Whether it is written as it must be, and of now. */
  public boolean isNow(String text) {
    try {
      LocalDateTime named = LocalDateTime.parse(text, FORM);
      Duration off = Duration.between(named.toInstant(ZoneOffset.UTC), clock.instant()).abs();
      return FORM.format(named).equals(text) && off.compareTo(TOLERANCE) <= 0;
    } catch (DateTimeException wrong) {
      return false;
    }
  }
}
