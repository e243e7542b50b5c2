package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.backend.api.Cors;
import cafe.backend.api.OwnersOnly;
import cafe.backend.report.ReportId;
import cafe.backend.report.ReportLink;
import cafe.backend.report.ReportRuns;
import cafe.backend.report.Run;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportStatusHandlerTest {
  private static final ReportId ID = ReportId.of("frank-sub", "0123456789abcdef");
  private static final String LINK = "https://reports.example/r.html?X-Amz-Signature=1";

  private final FakeRuns runs = new FakeRuns();

  @Test
  void answersARunningStepWithoutALink() {
    runs.runs.put(ID, running("Write"));

    Answers answer = ask(event()).hasStatus(200).hasHeader("Cache-Control", "no-store");

    assertThat(answer.event().getBody())
        .isEqualTo(
            "{\"reportId\":\"%s\",\"status\":\"RUNNING\",".formatted(ID)
                + "\"step\":\"writing\",\"startDate\":1795228345.123}");
  }

  @Test
  void givesTheLinkFromTheStepReadyOn() {
    runs.runs.put(ID, running("Notify"));

    Answers answer = ask(event()).hasStatus(200);

    assertThat(answer.json().path("step").asText()).isEqualTo("ready");
    assertThat(answer.json().path("link").asText()).isEqualTo(LINK);
    assertThat(answer.json().path("expiresInSeconds").asLong()).isEqualTo(3600);
  }

  @Test
  void givesTheLinkOfAMailedReport() {
    runs.runs.put(ID, Run.succeeded(ID, "frank-sub", FakeRuns.STARTED));

    Answers answer = ask(event()).hasStatus(200);

    assertThat(answer.json().path("status").asText()).isEqualTo("SUCCEEDED");
    assertThat(answer.json().path("step").asText()).isEqualTo("mailed");
    assertThat(answer.json().path("link").asText()).isEqualTo(LINK);
  }

  @Test
  void givesNoLinkOfAFailedRun() {
    runs.runs.put(ID, Run.failed(ID, "frank-sub", FakeRuns.STARTED));

    Answers answer = ask(event()).hasStatus(200);

    assertThat(answer.json().path("status").asText()).isEqualTo("FAILED");
    assertThat(answer.json().path("step").asText()).isEqualTo("failed");
    assertThat(answer.json().has("link")).isFalse();
  }

  @Test
  void hidesTheRunOfAnotherOwnerLikeOneThatIsNotThere() {
    Answers missing = ask(event()).hasStatus(404);
    runs.runs.put(ID, Run.succeeded(ID, "nora-sub", FakeRuns.STARTED));

    Answers others = ask(event()).hasStatus(404);

    assertThat(others.event().getBody()).isEqualTo(missing.event().getBody());
    others.hasMessage("No report " + ID + " of yours. Ask for a new one with POST /create_report.");
  }

  @Test
  void refusesAnIdOfTheWrongShapeWithoutRepeatingIt() {
    ask(event().withPathParameters(Map.of("id", "<script>")))
        .hasStatus(400)
        .hasMessage(
            "Report id: found 8 characters that do not fit, expected 64 of 0-9 a-f. Take the"
                + " reportId that POST /create_report answered.");
  }

  @Test
  void refusesWhoIsNotInTheGroup() {
    runs.runs.put(ID, running("Write"));

    ask(Events.withClaim(event(), "cognito:groups", "staff"))
        .hasStatus(403)
        .hasMessage("Only members of the group owner may create or see reports.");
  }

  @Test
  void refusesARequestThatNoAuthorizerHasSeen() {
    ask(Events.get("/reports/{id}").withPathParameters(Map.of("id", ID.text()))).hasStatus(401);
  }

  @Test
  void saysWhenStepFunctionsRefuses() {
    ask(event(), FakeRuns.failing()).hasStatus(502).hasNoHeader("Retry-After");
  }

  private static Run running(String state) {
    return Run.running(ID, "frank-sub", FakeRuns.STARTED, Optional.of(state));
  }

  private static APIGatewayProxyRequestEvent event() {
    return Events.byFrank("/reports/{id}").withPathParameters(Map.of("id", ID.text()));
  }

  private Answers ask(APIGatewayProxyRequestEvent event) {
    return ask(event, runs);
  }

  private static Answers ask(APIGatewayProxyRequestEvent event, ReportRuns runs) {
    ReportStatusHandler handler =
        new ReportStatusHandler(
            runs,
            id -> new ReportLink(LINK, Duration.ofHours(1), FakeRuns.STARTED),
            new OwnersOnly("owner"),
            new Cors(List.of("https://cafe.example")));
    return Answers.to("get", "/reports/{id}", handler.handleRequest(event, NoContext.CONTEXT));
  }
}
