package cafe.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedReportTest {
  private static final ReportId ID = ReportId.of("frank-sub", "0123456789abcdef");

  @Test
  void isReadFromItsOwnKey() {
    ListedReport report = new ListedReport(ID, Instant.parse("2026-11-21T02:32:25.120Z"));

    assertThat(report.key()).isEqualTo("2026-11-21T02:32:25.120Z~" + ID);
    assertThat(ListedReport.parse(report.key())).contains(report);
  }

  @Test
  void ordersWholeSecondsBeforeTheirMilliseconds() {
    String whole = new ListedReport(ID, Instant.parse("2026-11-21T02:32:25Z")).key();
    String later = new ListedReport(ID, Instant.parse("2026-11-21T02:32:25.001Z")).key();

    assertThat(whole).isLessThan(later).startsWith("2026-11-21T02:32:25.000Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-21T02:32:25.120Z",
        "2026-11-21T02:32:25Z~0000000000000000000000000000000000000000000000000000000000000000",
        "2026-11-21T02:32:25.120Z~000000000000000000000000000000000000000000000000000000000000000",
        "2026-11-31T02:32:25.120Z~0000000000000000000000000000000000000000000000000000000000000000"
      })
  void isNotReadFromAnythingElse(String text) {
    assertThat(ListedReport.parse(text)).isEmpty();
  }
}
