package cafe.build.audit;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Attempts as a table of at most 100 columns, and what to know about it. */
final class AttemptTable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final String ROW = "%-19s  %-10s  %-16s  %-15s  %s";
  private static final int WHO_WIDTH = 16;
  private static final int FROM_WIDTH = 15;
  private static final int REASON_WIDTH = 32;

  private AttemptTable() {}

  static String of(
      List<Attempt> attempts, Map<String, String> names, String pool, AuditRequest request) {
    String head =
        "Sign-ins at %s, last %s: %s\n\n".formatted(pool, span(request), summary(attempts));
    String rows =
        attempts.stream().map(attempt -> row(attempt, names)).collect(Collectors.joining("\n"));
    String table =
        attempts.isEmpty()
            ? ""
            : ROW.formatted("when (UTC)", "outcome", "who", "from", "reason")
                + "\n"
                + rows
                + "\n\n";
    return head + table + notes(attempts.size() == request.limit());
  }

  private static String row(Attempt attempt, Map<String, String> names) {
    String who = attempt.sub().map(sub -> names.getOrDefault(sub, sub)).orElse("(not told)");
    return ROW.formatted(
            TIME.format(attempt.at()),
            attempt.outcome(),
            cut(who, WHO_WIDTH),
            cut(attempt.from(), FROM_WIDTH),
            cut(attempt.reason(), REASON_WIDTH))
        .stripTrailing();
  }

  private static String summary(List<Attempt> attempts) {
    return "%d signed in, %d failed, %d to a next step, %d signed out"
        .formatted(
            count(attempts, Outcome.SIGNED_IN),
            count(attempts, Outcome.FAILED),
            count(attempts, Outcome.NEXT_STEP),
            count(attempts, Outcome.SIGNED_OUT));
  }

  private static long count(List<Attempt> attempts, Outcome outcome) {
    return attempts.stream().filter(attempt -> attempt.outcome() == outcome).count();
  }

  private static String notes(boolean full) {
    return (full ? "There may be more: raise -Dlimit, or shorten -Dsince.\n" : "")
        + """
        CloudTrail hides names that are typed (HIDDEN_DUE_TO_SECURITY_REASONS). Who it was is known only
        where it tells the user's id, and then by asking the pool; an unknown name stays "(not told)".
        Events arrive some minutes late and are kept for 90 days. "(inferred)": no error code was told.
        """;
  }

  private static String span(AuditRequest request) {
    long minutes = request.since().toMinutes();
    if (minutes % 60 != 0) {
      return minutes + " minutes";
    }
    long hours = minutes / 60;
    return hours % 24 == 0 && hours > 24 ? hours / 24 + " days" : hours + " hours";
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
