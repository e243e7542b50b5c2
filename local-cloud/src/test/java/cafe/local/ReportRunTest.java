package cafe.local;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import cafe.local.mail.Mail;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRunTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RunningCloud cloud = RunningCloud.shared();

  @AfterEach
  void mend() {
    cloud.cloud().faults().clear();
  }

  @Test
  void endsInAMailWithALinkThatOpensAndNothingElseOpens() throws Exception {
    String id = cloud.askForReport("endsInAMailWithALink");
    Mail mail = cloud.mailOf(id, PATIENCE);
    assertThat(mail.subject()).isEqualTo("Cafe: the coffee bean report is ready");
    assertThat(mail.to()).isEqualTo("frank@cafe.example");
    String link = cloud.link(mail);
    HttpResponse<String> report = cloud.get(link);
    assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
    assertThat(report.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(cloud.get(link.replaceFirst("\\?.*", "")).statusCode()).isEqualTo(403);
    assertThat(cloud.get(link.replaceFirst("Signature=.", "Signature=x")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void tellsItsStatusUntilItIsMailed() throws Exception {
    String id = cloud.askForReport("tellsItsStatusUntilMailed");
    cloud.mailOf(id, PATIENCE);
    JsonNode run = cloud.ended(id, PATIENCE);
    assertThat(run.path("status").asText()).isEqualTo("SUCCEEDED");
    assertThat(run.path("step").asText()).isEqualTo("mailed");
    assertThat(cloud.get(run.path("link").asText()).statusCode()).isEqualTo(200);
  }

  @Test
  void isOneRunForOneIdempotencyKey() throws Exception {
    String first = cloud.askForReport("oneRunForOneKey-1");
    assertThat(cloud.askForReport("oneRunForOneKey-1")).isEqualTo(first);
    cloud.mailOf(first, PATIENCE);
    assertThat(cloud.askForReport("oneRunForOneKey-1")).isEqualTo(first);
    assertThat(cloud.askForReport("oneRunForOneKey-2")).isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gather", "Write", "Presign", "Notify"})
  void isMadeThoughATaskDiesThreeTimes(String task) throws Exception {
    cloud.cloud().faults().next(3, Point.task(task), new Fault.Killed());
    String id = cloud.askForReport("diesThreeTimes-" + task);
    assertThat(cloud.mailOf(id, PATIENCE).subject())
        .isEqualTo("Cafe: the coffee bean report is ready");
    assertThat(cloud.cloud().faults().struck(Point.task(task))).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gather", "Write", "Presign", "Notify"})
  void failsVisiblyWhenATaskAlwaysDies(String task) throws Exception {
    cloud.cloud().faults().always(Point.task(task), new Fault.Killed());
    String id = cloud.askForReport("alwaysDies-" + task);
    assertThat(cloud.mailOf(id, PATIENCE).subject())
        .isEqualTo("Cafe: the coffee bean report failed");
    JsonNode run = cloud.ended(id, PATIENCE);
    assertThat(run.path("status").asText()).isEqualTo("FAILED");
    assertThat(run.path("step").asText()).isEqualTo("failed");
    assertThat(cloud.cloud().faults().struck(Point.task(task))).isEqualTo(4);
  }

  @Test
  void isNotForGuests() throws Exception {
    HttpResponse<String> refused = cloud.createReport(cloud.token("gina"), "isNotForGuests-000");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.headers().firstValue("Access-Control-Allow-Origin"))
        .contains(cloud.cloud().siteUrl().toString());
  }

  @Test
  void needsAToken() throws Exception {
    HttpResponse<String> refused = cloud.createReport("not-a-token", "needsAToken-000000");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
    assertThat(refused.headers().firstValue("x-amzn-ErrorType")).contains("UnauthorizedException");
  }

  @Test
  void leavesWhatTheStepFunctionsApiReads() throws Exception {
    String id = cloud.askForReport("leavesWhatTheApiReads");
    cloud.mailOf(id, PATIENCE);
    cloud.ended(id, PATIENCE);
    JsonNode history =
        cloud.states(
            "GetExecutionHistory",
            Map.of(
                "executionArn",
                "arn:aws:states:us-east-1:123456789012:execution:cafe-report:" + id));
    assertThat(history.path("events").findValuesAsText("type"))
        .startsWith("ExecutionStarted", "TaskStateEntered", "LambdaFunctionScheduled")
        .endsWith("TaskSucceeded", "TaskStateExited", "ExecutionSucceeded");
    assertThat(List.of("Gather", "Write", "Presign", "Notify"))
        .allSatisfy(state -> assertThat(history.toString()).contains("\"name\":\"" + state));
  }
}
