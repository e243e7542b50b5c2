package cafe.build.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code mvn -Paudit} is asked for.
 *
 * @param since how far back, at most 90 days: CloudTrail's event history keeps no more
 * @param limit how many attempts at most
 * @param format how they are printed
 */
public record AuditRequest(Duration since, int limit, Format format) {
  private static final Duration LONGEST = Duration.ofDays(90);
  private static final int MOST = 10_000;
  private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([mhd])");

  /** How attempts are printed. */
  public enum Format {
    TABLE,
    JSON
  }

  /**
   * Reads {@code since} (24h), {@code limit} (50) and {@code cafe.format} (table).
   *
   * @throws AuditException telling all that is wrong
   */
  public static AuditRequest of(Properties properties) {
    List<String> problems = new ArrayList<>();
    Duration since = since(properties.getProperty("since", "24h"), problems);
    int limit = limit(properties.getProperty("limit", "50"), problems);
    String format = properties.getProperty("cafe.format", "table");
    if (!format.equals("table") && !format.equals("json")) {
      problems.add("  -Dcafe.format: found \"%s\", expected table or json".formatted(format));
    }
    if (!problems.isEmpty()) {
      throw new AuditException(
          "The audit was not made:\n%s\nFor example: mvn -Paudit -Dsince=7d -Dlimit=100"
              .formatted(String.join("\n", problems)));
    }
    return new AuditRequest(since, limit, format.equals("json") ? Format.JSON : Format.TABLE);
  }

  private static Duration since(String text, List<String> problems) {
    Matcher span = SPAN.matcher(text);
    if (span.matches()) {
      long count = Long.parseLong(span.group(1));
      Duration since =
          switch (span.group(2)) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
          };
      if (!since.isZero() && since.compareTo(LONGEST) <= 0) {
        return since;
      }
    }
    problems.add(
        "  -Dsince: found \"%s\", expected minutes, hours or days, such as 30m, 24h, 7d, up to 90d"
            .formatted(text));
    return Duration.ZERO;
  }

  private static int limit(String text, List<String> problems) {
    if (text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= MOST) {
      return Integer.parseInt(text);
    }
    problems.add("  -Dlimit: found \"%s\", expected a number from 1 to %d".formatted(text, MOST));
    return 0;
  }
}
