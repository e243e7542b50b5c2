package cafe.build.doctor.run;

import cafe.build.doctor.Finding;
import cafe.build.doctor.Outcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the checks found, as a list for a terminal of any kind: plain text, no colours. */
public final class DoctorReport {
  private static final int OUTCOME_CHARS = 16;
  private static final int CHECK_CHARS = 23;
  private static final String INDENT = " ".repeat(OUTCOME_CHARS);

  private final List<Diagnosis> diagnoses;

  /** Of these. */
  public DoctorReport(List<Diagnosis> diagnoses) {
    this.diagnoses = List.copyOf(diagnoses);
  }

  /** Whether something is wrong. */
  public boolean isSick() {
    return count(Outcome.WRONG) > 0;
  }

  /** One line: the counts, and the names of the checks that found something wrong. */
  public String summary() {
    String counts =
        "%d ok, %d warnings, %d wrong, %d could not tell"
            .formatted(
                count(Outcome.OK),
                count(Outcome.WARNING),
                count(Outcome.WRONG),
                count(Outcome.UNKNOWN));
    return isSick() ? counts + "; wrong: " + names() : counts;
  }

  /** A line for each check, under it what to do, and the summary at the end. */
  @Override
  public String toString() {
    return together().stream()
        .map(DoctorReport::entry)
        .collect(Collectors.joining("", "", summary() + "\n"));
  }

  /** What several checks in a row miss is said once. */
  private List<Diagnosis> together() {
    Deque<Diagnosis> entries = new ArrayDeque<>();
    for (Diagnosis next : diagnoses) {
      Diagnosis last = entries.peekLast();
      boolean same = last != null && last.finding().equals(next.finding());
      if (last != null && same && next.finding().outcome() == Outcome.UNKNOWN) {
        entries.removeLast();
        entries.add(new Diagnosis(last.check() + ", " + next.check(), next.finding()));
      } else {
        entries.add(next);
      }
    }
    return List.copyOf(entries);
  }

  private static String entry(Diagnosis diagnosis) {
    Finding finding = diagnosis.finding();
    String head =
        String.format(
            Locale.ROOT,
            "%-" + OUTCOME_CHARS + "s%-" + CHECK_CHARS + "s",
            finding.outcome(),
            diagnosis.check());
    if (finding.outcome() == Outcome.OK) {
      return head + finding.found() + "\n";
    }
    return head.stripTrailing()
        + "\n"
        + line("found", finding.found())
        + line("expected", finding.expected())
        + line("do", finding.next());
  }

  private static String line(String label, String text) {
    String more = "\n" + INDENT + " ".repeat(10);
    return INDENT + String.format(Locale.ROOT, "%-10s", label) + text.replace("\n", more) + "\n";
  }

  private long count(Outcome outcome) {
    return diagnoses.stream().filter(each -> each.finding().outcome() == outcome).count();
  }

  private String names() {
    return diagnoses.stream()
        .filter(each -> each.finding().outcome() == Outcome.WRONG)
        .map(Diagnosis::check)
        .collect(Collectors.joining(", "));
  }
}
