package cafe.core.report;

import static cafe.core.report.ReportVisit.FRANK;
import static cafe.core.report.ReportVisit.STARTED;
import static cafe.core.report.ReportVisit.ok;
import static cafe.core.report.ReportVisit.status;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.HttpResponse;
import cafe.core.testing.FakePlatform;
import org.junit.jupiter.api.Test;

class ReportDeskTest {
  private static final String MAILED =
      status("SUCCEEDED", "mailed", "https://s3.example/r?X-Amz-Signature=1");

  private final ReportVisit page = new ReportVisit();

  @Test
  void ordersAReportAndWatchesItUntilItIsMailed() {
    page.answer(
        ok(STARTED),
        ok(status("RUNNING", "gathering", "")),
        ok(status("RUNNING", "writing", "")),
        ok(status("RUNNING", "ready", "https://s3.example/r")),
        ok(MAILED));
    page.open(FRANK).order();
    while (!page.platform.delays.isEmpty()) {
      page.platform.runNext();
    }
    assertThat(page.seen)
        .containsExactly(
            "doing 0",
            "doing 1",
            "doing 2",
            "link https://s3.example/r",
            "doing 3",
            "link https://s3.example/r?X-Amz-Signature=1",
            "finished 4");
    assertThat(page.platform.sentLines().get(0))
        .startsWith("POST https://api.example/prod/create_report?idempotency_key=");
    assertThat(page.platform.sentLines().get(1))
        .isEqualTo("GET https://api.example/prod/reports/ab12");
    assertThat(page.platform.sent).allMatch(sent -> sent.authorization().isEmpty());
    assertThat(page.platform.tab.kept).isEmpty();
  }

  @Test
  void aDoubleClickOrdersOnce() {
    page.answer(ok(STARTED), ok(status("RUNNING", "asked", "")));
    ReportDesk desk = page.open(FRANK);
    desk.order();
    desk.order();
    assertThat(page.platform.sent).hasSize(2);
  }

  @Test
  void aRetryHasTheSameKey() {
    page.answer(HttpResponse.timedOut(), ok(STARTED), ok(MAILED));
    ReportDesk desk = page.open(FRANK);
    desk.order();
    desk.order();
    assertThat(page.seen)
        .containsExactly(
            "doing 0",
            "failed timeout, retry",
            "doing 0",
            "link https://s3.example/r?X-Amz-Signature=1",
            "finished 4");
    assertThat(page.platform.sent.get(0).url())
        .matches("https://.*/create_report\\?idempotency_key=[A-Za-z0-9_-]{22}")
        .isEqualTo(page.platform.sent.get(1).url());
  }

  @Test
  void aNewClickHasANewKey() {
    page.answer(ok(STARTED), ok(MAILED), ok(STARTED), ok(MAILED));
    ReportDesk desk = page.open(FRANK);
    desk.order();
    desk.order();
    assertThat(page.platform.sent.get(0).url()).isNotEqualTo(page.platform.sent.get(2).url());
  }

  @Test
  void goesOnWatchingAfterAReload() {
    page.answer(ok(STARTED), ok(status("RUNNING", "asked", "")), ok(MAILED));
    page.open(FRANK).order();
    page.seen.clear();
    page.open(FRANK).resume();
    assertThat(page.seen)
        .containsExactly("doing 0", "link https://s3.example/r?X-Amz-Signature=1", "finished 4");
    assertThat(page.platform.sent.get(2).method()).isEqualTo("GET");
  }

  @Test
  void goesOnAfterTheSessionEnded() {
    page.answer(
        FakePlatform.answer(401, "{\"message\":\"The incoming token has expired\"}"),
        ok(STARTED),
        ok(MAILED));
    page.open(FRANK).order();
    assertThat(page.ended.get(0).code()).isEqualTo("expired");
    page.open(FRANK).resume();
    assertThat(page.seen).endsWith("finished 4");
    assertThat(page.platform.sent.get(0).url()).isEqualTo(page.platform.sent.get(1).url());
  }

  @Test
  void doesNotGoOnWithTheOrderOfSomebodyElse() {
    page.answer(HttpResponse.timedOut());
    page.open(FRANK).order();
    page.seen.clear();
    page.open("another").resume();
    assertThat(page.seen).isEmpty();
    assertThat(page.platform.sent).hasSize(1);
  }

  @Test
  void asksNothingMoreOnceTheSessionIsOver() {
    page.answer(ok(STARTED), ok(status("RUNNING", "asked", "")));
    ReportDesk desk = page.open(FRANK);
    desk.order();
    desk.close();
    page.platform.runNext();
    assertThat(page.platform.sent).hasSize(2);
    assertThat(page.seen).endsWith("idle");
    assertThat(page.platform.tab.kept).containsKey(ReportOrder.STORED_AS);
  }
}
