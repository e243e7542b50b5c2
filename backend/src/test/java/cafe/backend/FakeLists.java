package cafe.backend;

import cafe.backend.report.ListedReport;
import cafe.backend.report.OwnReports;
import cafe.backend.report.StartedRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists in memory, two reports to a page; it notes what was asked. */
final class FakeLists implements OwnReports {
  static final int PAGE = 2;

  final Map<String, List<ListedReport>> lists = new HashMap<>();
  final List<String> asked = new ArrayList<>();

  @Override
  public void add(String sub, StartedRun run) {
    List<ListedReport> list = lists.computeIfAbsent(sub, who -> new ArrayList<>());
    ListedReport report = new ListedReport(run.id(), run.startedAt());
    if (!list.contains(report)) {
      list.add(report);
    }
  }

  @Override
  public Page page(String sub, Instant startedAfter, Optional<ListedReport> after) {
    asked.add(sub + " after " + startedAfter);
    List<ListedReport> left =
        lists.getOrDefault(sub, List.of()).stream()
            .sorted(Comparator.comparing(ListedReport::key).reversed())
            .filter(report -> after.isEmpty() || report.key().compareTo(after.get().key()) < 0)
            .toList();
    return left.size() > PAGE
        ? new Page(left.subList(0, PAGE), Optional.of(left.get(PAGE - 1)))
        : new Page(left, Optional.empty());
  }
}
