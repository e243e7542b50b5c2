package cafe.backend.page;

import cafe.backend.gather.GatheredFile;
import cafe.backend.report.ReportId;
import cafe.backend.report.ReportStore;
import cafe.backend.report.Scratch;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Makes the page of what was gathered, line by line. */
public final class Writing {
  private final ReportStore store;

  /** Reads from and writes to this store. */
  public Writing(ReportStore store) {
    this.store = store;
  }

  /**
   * Writes a report; again with the same values, it stores the same bytes.
   *
   * @param requester the name of who asked
   * @param askedAt when
   */
  public void write(ReportId id, String requester, Instant askedAt) throws IOException {
    try (Scratch scratch = Scratch.open()) {
      Path gathered = scratch.file("gathered.jsonl");
      store.get(id.gatheredKey(), gathered);
      Path page = scratch.file("report.html");
      try (Writer out = Files.newBufferedWriter(page)) {
        new ReportPage(out).write(new GatheredFile(gathered), id, requester, askedAt);
      }
      store.put(id.pageKey(), page, "text/html; charset=utf-8");
    }
  }
}
