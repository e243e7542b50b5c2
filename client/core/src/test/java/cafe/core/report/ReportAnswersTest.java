package cafe.core.report;

import static cafe.core.report.ReportVisit.FRANK;
import static cafe.core.report.ReportVisit.STARTED;
import static cafe.core.report.ReportVisit.ok;
import static cafe.core.report.ReportVisit.status;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.FakePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportAnswersTest {
  private final ReportVisit page = new ReportVisit();

  @Test
  void isContentWithALabThatTellsNoProgress() {
    page.answer(ok("{\"executionArn\":\"arn:x\",\"startDate\":1.5}"));
    page.open(FRANK).order();
    assertThat(page.seen)
        .containsExactly(
            "doing 0", "finished 0", "status The report is ordered. It will come by e-mail.");
  }

  @Test
  void tellsThatTheReportFailed() {
    page.answer(ok(STARTED), ok(status("FAILED", "failed", "")));
    page.open(FRANK).order();
    assertThat(page.seen).endsWith("failed report_failed");
    assertThat(page.platform.tab.kept).isEmpty();
  }

  @Test
  void tellsThatTheReportFailedWhileTheRunStillMailsIt() {
    page.answer(ok(STARTED), ok(status("RUNNING", "failed", "")));
    page.open(FRANK).order();
    assertThat(page.seen).endsWith("failed report_failed");
  }

  @Test
  void tellsThatTheReportIsNotKnown() {
    page.answer(ok(STARTED), FakePlatform.answer(404, "{}"));
    page.open(FRANK).order();
    assertThat(page.seen).endsWith("failed no_report");
  }

  @Test
  void tellsThatSomebodyMayNotOrderReports() {
    page.answer(FakePlatform.answer(403, "{}"));
    page.open(FRANK).order();
    assertThat(page.seen).endsWith("failed forbidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "<html>",
        "{\"executionArn\":\"arn:x\",\"reportId\":\"../me\"}",
        "{\"executionArn\":\"arn:x\",\"reportId\":\"a/b\"}"
      })
  void refusesAnAnswerThatStartsNothing(String body) {
    page.answer(ok(body));
    page.open(FRANK).order();
    assertThat(page.seen).endsWith("failed unreadable, retry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "http://evil.example/r",
        "http://127.0.0.1:80@evil.example/",
        "http://localhost.evil.example/"
      })
  void refusesALinkThatIsNotSafe(String link) {
    page.answer(ok(STARTED), ok(status("SUCCEEDED", "mailed", link)));
    page.open(FRANK).order();
    assertThat(page.seen).containsExactly("doing 0", "failed unsafe_link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://s3.example/r", "http://127.0.0.1:8404/r", "http://localhost:8404/r"})
  void opensALinkThatIsSafe(String link) {
    page.answer(ok(STARTED), ok(status("SUCCEEDED", "mailed", link)));
    page.open(FRANK).order();
    assertThat(page.seen).contains("link " + link);
  }
}
