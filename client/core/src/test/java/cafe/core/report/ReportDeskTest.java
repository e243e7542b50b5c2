package cafe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Failure;
import cafe.core.port.ReportView;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDeskTest {
  private static final String STARTED =
      "{\"executionArn\":\"arn:x\",\"startDate\":1.5,\"reportId\":\"ab12\"}";
  private static final String FRANK = "5c0d7e6a";
  private static final String MAILED =
      status("SUCCEEDED", "mailed", "https://s3.example/r?X-Amz-Signature=1");

  private final FakePlatform platform = new FakePlatform();
  private final List<String> seen = new ArrayList<>();
  private final List<Failure> ended = new ArrayList<>();

  @Test
  void ordersAReportAndWatchesItUntilItIsMailed() {
    answer(
        ok(STARTED),
        ok(status("RUNNING", "gathering", "")),
        ok(status("RUNNING", "writing", "")),
        ok(status("RUNNING", "ready", "https://s3.example/r")),
        ok(MAILED));
    open(FRANK).order();
    while (!platform.delays.isEmpty()) {
      platform.runNext();
    }
    assertThat(seen)
        .containsExactly(
            "doing 0",
            "doing 1",
            "doing 2",
            "link https://s3.example/r",
            "doing 3",
            "link https://s3.example/r?X-Amz-Signature=1",
            "finished 4");
    assertThat(platform.sentLines().get(0))
        .startsWith("POST https://api.example/prod/create_report?idempotency_key=");
    assertThat(platform.sentLines().get(1)).isEqualTo("GET https://api.example/prod/reports/ab12");
    assertThat(platform.sent).allMatch(sent -> sent.authorization().isEmpty());
    assertThat(platform.tab.kept).isEmpty();
  }

  @Test
  void aDoubleClickOrdersOnce() {
    answer(ok(STARTED), ok(status("RUNNING", "asked", "")));
    ReportDesk desk = open(FRANK);
    desk.order();
    desk.order();
    assertThat(platform.sent).hasSize(2);
  }

  @Test
  void aRetryHasTheSameKey() {
    answer(HttpResponse.timedOut(), ok(STARTED), ok(MAILED));
    ReportDesk desk = open(FRANK);
    desk.order();
    desk.order();
    assertThat(seen)
        .containsExactly(
            "doing 0",
            "failed timeout, retry",
            "doing 0",
            "link https://s3.example/r?X-Amz-Signature=1",
            "finished 4");
    assertThat(platform.sent.get(0).url())
        .matches("https://.*/create_report\\?idempotency_key=[A-Za-z0-9_-]{22}")
        .isEqualTo(platform.sent.get(1).url());
  }

  @Test
  void aNewClickHasANewKey() {
    answer(ok(STARTED), ok(MAILED), ok(STARTED), ok(MAILED));
    ReportDesk desk = open(FRANK);
    desk.order();
    desk.order();
    assertThat(platform.sent.get(0).url()).isNotEqualTo(platform.sent.get(2).url());
  }

  @Test
  void goesOnWatchingAfterAReload() {
    answer(ok(STARTED), ok(status("RUNNING", "asked", "")), ok(MAILED));
    open(FRANK).order();
    seen.clear();
    open(FRANK).resume();
    assertThat(seen)
        .containsExactly("doing 0", "link https://s3.example/r?X-Amz-Signature=1", "finished 4");
    assertThat(platform.sent.get(2).method()).isEqualTo("GET");
  }

  @Test
  void goesOnAfterTheSessionEnded() {
    answer(
        FakePlatform.answer(401, "{\"message\":\"The incoming token has expired\"}"),
        ok(STARTED),
        ok(MAILED));
    open(FRANK).order();
    assertThat(ended.get(0).code()).isEqualTo("expired");
    open(FRANK).resume();
    assertThat(seen).endsWith("finished 4");
    assertThat(platform.sent.get(0).url()).isEqualTo(platform.sent.get(1).url());
  }

  @Test
  void doesNotGoOnWithTheOrderOfSomebodyElse() {
    answer(HttpResponse.timedOut());
    open(FRANK).order();
    seen.clear();
    open("another").resume();
    assertThat(seen).isEmpty();
    assertThat(platform.sent).hasSize(1);
  }

  @Test
  void isContentWithALabThatTellsNoProgress() {
    answer(ok("{\"executionArn\":\"arn:x\",\"startDate\":1.5}"));
    open(FRANK).order();
    assertThat(seen)
        .containsExactly(
            "doing 0", "finished 0", "status The report is ordered. It will come by e-mail.");
  }

  @Test
  void tellsThatTheReportFailed() {
    answer(ok(STARTED), ok(status("FAILED", "failed", "")));
    open(FRANK).order();
    assertThat(seen).endsWith("failed report_failed");
    assertThat(platform.tab.kept).isEmpty();
  }

  @Test
  void tellsThatTheReportFailedWhileTheRunStillMailsIt() {
    answer(ok(STARTED), ok(status("RUNNING", "failed", "")));
    open(FRANK).order();
    assertThat(seen).endsWith("failed report_failed");
  }

  @Test
  void tellsThatTheReportIsNotKnown() {
    answer(ok(STARTED), FakePlatform.answer(404, "{}"));
    open(FRANK).order();
    assertThat(seen).endsWith("failed no_report");
  }

  @Test
  void tellsThatSomebodyMayNotOrderReports() {
    answer(FakePlatform.answer(403, "{}"));
    open(FRANK).order();
    assertThat(seen).endsWith("failed forbidden");
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
    answer(ok(body));
    open(FRANK).order();
    assertThat(seen).endsWith("failed unreadable, retry");
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
    answer(ok(STARTED), ok(status("SUCCEEDED", "mailed", link)));
    open(FRANK).order();
    assertThat(seen).containsExactly("doing 0", "failed unsafe_link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://s3.example/r", "http://127.0.0.1:8404/r", "http://localhost:8404/r"})
  void opensALinkThatIsSafe(String link) {
    answer(ok(STARTED), ok(status("SUCCEEDED", "mailed", link)));
    open(FRANK).order();
    assertThat(seen).contains("link " + link);
  }

  @Test
  void asksNothingMoreOnceTheSessionIsOver() {
    answer(ok(STARTED), ok(status("RUNNING", "asked", "")));
    ReportDesk desk = open(FRANK);
    desk.order();
    desk.close();
    platform.runNext();
    assertThat(platform.sent).hasSize(2);
    assertThat(seen).endsWith("idle");
    assertThat(platform.tab.kept).containsKey(ReportOrder.STORED_AS);
  }

  private ReportDesk open(String subject) {
    return new ReportDesk(
        Sites.good(),
        platform,
        (request, waiting, answer) -> platform.send(request, answer),
        new Seen(),
        subject,
        ended::add);
  }

  private void answer(HttpResponse... answers) {
    List<HttpResponse> left = new ArrayList<>(List.of(answers));
    platform.server = (HttpRequest request) -> left.remove(0);
  }

  private static HttpResponse ok(String body) {
    return FakePlatform.answer(200, body);
  }

  private static String status(String status, String step, String link) {
    return "{\"reportId\":\"ab12\",\"status\":\""
        + status
        + "\",\"step\":\""
        + step
        + "\",\"link\":\""
        + link
        + "\"}";
  }

  private final class Seen implements ReportView {
    @Override
    public void idle() {
      seen.add("idle");
    }

    @Override
    public void doing(int step) {
      seen.add("doing " + step);
    }

    @Override
    public void status(String sentence) {
      seen.add("status " + sentence);
    }

    @Override
    public void link(String url) {
      seen.add("link " + url);
    }

    @Override
    public void finished(int step) {
      seen.add("finished " + step);
    }

    @Override
    public void failed(Failure failure, boolean offersRetry) {
      seen.add("failed " + failure.code() + (offersRetry ? ", retry" : ""));
    }
  }
}
