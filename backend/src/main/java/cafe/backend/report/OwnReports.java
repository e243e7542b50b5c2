package cafe.backend.report;

import cafe.backend.failure.BehindException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which reports somebody asked for: a list for each, the newest first. */
public interface OwnReports {
  /**
   * A part of a list.
   *
   * @param reports the newest first
   * @param last where the next part goes on; absent at the end of the list
   */
  record Page(List<ListedReport> reports, Optional<ListedReport> last) {
    public Page {
      reports = List.copyOf(reports);
    }
  }

  /**
   * Puts a run on the list of who asked for it; once, however often it is put there.
   *
   * @throws BehindException if it cannot be written
   */
  void add(String sub, StartedRun run);

  /**
   * What began after a time.
   *
   * @param sub whose list; no other is touched
   * @param after the last one of the part before
   * @throws BehindException if it cannot be read
   */
  Page page(String sub, Instant startedAfter, Optional<ListedReport> after);
}
