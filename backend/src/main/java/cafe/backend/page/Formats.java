package cafe.backend.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, money and times as the café writes them, whatever the machine's own locale. */
public final class Formats {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

  private Formats() {}

  /** For people: {@code 21 November 2026, 02:30 UTC}. */
  public static String time(Instant instant) {
    return TIME.format(instant);
  }

  /** US dollars: {@code $1,152.00}. */
  static String money(BigDecimal dollars) {
    return format("$#,##0.00", dollars);
  }

  /** {@code 1,234}. */
  static String count(long number) {
    return format("#,##0", BigDecimal.valueOf(number));
  }

  /** A share of a whole, for a width: {@code 37.5%}; of nothing, {@code 0.0%}. */
  static String percent(long part, long whole) {
    return String.format(Locale.US, "%.1f%%", whole == 0 ? 0.0 : 100.0 * part / whole);
  }

  /** A DecimalFormat is not thread-safe, so each call has its own. */
  private static String format(String pattern, BigDecimal number) {
    DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
