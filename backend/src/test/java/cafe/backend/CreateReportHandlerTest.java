package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.backend.api.Cors;
import cafe.backend.api.OwnersOnly;
import cafe.backend.report.ListedReport;
import cafe.backend.report.ReportId;
import cafe.backend.report.ReportRuns;
import cafe.backend.report.Requester;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreateReportHandlerTest {
  private static final String KEY = "0b9f6c0a-5d7e-4a33-9a6c-1f2e3d4c5b6a";

  private final FakeRuns runs = new FakeRuns();
  private final FakeLists lists = new FakeLists();

  @Test
  void startsARunAndAnswersWhatStepFunctionsAnswers() {
    Answers answer = ask(event());

    answer.hasStatus(200).hasHeader("Cache-Control", "no-store");
    ReportId id = ReportId.of("frank-sub", KEY);
    assertThat(answer.event().getBody())
        .isEqualTo(
            "{\"executionArn\":\"arn:aws:states:x:1:execution:Report:%s\",".formatted(id)
                + "\"startDate\":1795228345.123,\"reportId\":\"%s\"}".formatted(id));
    assertThat(runs.started)
        .containsEntry(id, new Requester("frank-sub", "Frank", "frank@cafe.example"));
  }

  @Test
  void startsOneRunForOneKey() {
    assertThat(ask(event()).json()).isEqualTo(ask(event()).json());
    assertThat(runs.started).hasSize(1);
  }

  @Test
  void putsARunOnTheCallersListOnce() {
    ask(event());
    ask(event());

    assertThat(lists.lists)
        .containsExactly(
            Map.entry(
                "frank-sub",
                List.of(new ListedReport(ReportId.of("frank-sub", KEY), FakeRuns.STARTED))));
  }

  @Test
  void startsAnotherRunForAnotherKey() {
    ask(event());
    ask(Events.withHeader(event(), "Idempotency-Key", KEY.replace('0', '1')));

    assertThat(runs.started).hasSize(2);
  }

  @Test
  void takesTheKeyFromTheQueryWhereThePageCannotSendAHeader() {
    ask(Events.byFrank("/create_report").withQueryStringParameters(Map.of("idempotency_key", KEY)))
        .hasStatus(200);

    assertThat(runs.started).containsKey(ReportId.of("frank-sub", KEY));
  }

  @Test
  void refusesAKeyOfTheWrongShapeInTheQueryToo() {
    ask(Events.byFrank("/create_report").withQueryStringParameters(Map.of("idempotency_key", "k")))
        .hasStatus(400);
  }

  @Test
  void startsAnotherRunForAnotherCallerWithTheSameKey() {
    ask(event());
    ask(Events.withClaim(event(), "sub", "nora-sub"));

    assertThat(runs.started).hasSize(2);
  }

  @Test
  void takesTheRequestIdWhereThePageSendsNoKey() {
    ask(Events.byFrank("/create_report")).hasStatus(200);

    assertThat(runs.started).containsKey(ReportId.of("frank-sub", Events.REQUEST_ID));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fifteen-letters", "with a space in it", "with.a.dot.in.the.key"})
  void refusesAKeyOfTheWrongShape(String key) {
    ask(Events.withHeader(event(), "Idempotency-Key", key))
        .hasStatus(400)
        .hasMessage(
            "Idempotency-Key: found "
                + key.length()
                + " characters that do not fit, expected 16 to 128 of A-Z a-z 0-9 _ -. Send one new"
                + " random key per click, for instance a UUID.");
    assertThat(runs.started).isEmpty();
  }

  @Test
  void refusesAKeyThatIsTooLong() {
    ask(Events.withHeader(event(), "Idempotency-Key", "k".repeat(129))).hasStatus(400);
  }

  @Test
  void refusesWhoIsNotInTheGroup() {
    ask(Events.withClaim(event(), "cognito:groups", "staff,owners"))
        .hasStatus(403)
        .hasMessage("Only members of the group owner may create or see reports.");
    assertThat(runs.started).isEmpty();
    assertThat(lists.lists).isEmpty();
  }

  @Test
  void refusesWhoIsInNoGroup() {
    ask(Events.withClaim(event(), "cognito:groups", "")).hasStatus(403);
  }

  @Test
  void admitsEverybodySignedInWhereNoGroupIsAsked() {
    APIGatewayProxyRequestEvent event = Events.withClaim(event(), "cognito:groups", "");

    ask(event, runs, "").hasStatus(200);
  }

  @Test
  void refusesARequestThatNoAuthorizerHasSeen() {
    ask(Events.get("/create_report"))
        .hasStatus(401)
        .hasHeader("x-amzn-ErrorType", "UnauthorizedException")
        .hasMessage("Unauthorized");
  }

  @Test
  void refusesATokenWithoutSub() {
    ask(Events.withClaim(event(), "sub", "")).hasStatus(401);
  }

  @Test
  void refusesAnAccessToken() {
    ask(Events.withClaim(event(), "token_use", "access")).hasStatus(401).hasMessage("Unauthorized");
  }

  @Test
  void keepsANameOnOneLineOfTheMail() {
    ask(Events.withClaim(event(), "name", "Frank\r\nBcc: everyone\u2028more"));

    assertThat(runs.started.values())
        .extracting(Requester::name)
        .containsExactly("Frank Bcc: everyone more");
  }

  @Test
  void cutsANameThatFillsTheMail() {
    ask(Events.withClaim(event(), "name", "\u2615".repeat(101)));

    assertThat(runs.started.values())
        .extracting(Requester::name)
        .containsExactly("\u2615".repeat(100));
  }

  @Test
  void callsWhoHasNoNameByTheUsername() {
    ask(Events.withClaim(event(), "name", ""));

    assertThat(runs.started.values()).extracting(Requester::name).containsExactly("frank");
  }

  @Test
  void saysWhenStepFunctionsDoesNotAnswer() {
    ask(event(), FakeRuns.failing(), "owner")
        .hasStatus(503)
        .hasHeader("Retry-After", "2")
        .hasMessage(
            "The report could not be started. What keeps it does not answer now; try again in 2"
                + " seconds.");
  }

  private static APIGatewayProxyRequestEvent event() {
    return Events.withHeader(Events.byFrank("/create_report"), "Idempotency-Key", KEY);
  }

  private Answers ask(APIGatewayProxyRequestEvent event) {
    return ask(event, runs, "owner");
  }

  private Answers ask(APIGatewayProxyRequestEvent event, ReportRuns runs, String group) {
    CreateReportHandler handler =
        new CreateReportHandler(
            runs, lists, new OwnersOnly(group), new Cors(List.of("https://cafe.example")));
    return Answers.to("post", "/create_report", handler.handleRequest(event, NoContext.CONTEXT));
  }
}
