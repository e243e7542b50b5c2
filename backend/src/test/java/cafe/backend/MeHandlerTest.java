package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.backend.api.Cors;
import cafe.backend.api.OwnersOnly;
import cafe.backend.report.ListedReport;
import cafe.backend.report.ReportId;
import cafe.backend.report.ReportLink;
import cafe.backend.report.Requester;
import cafe.backend.report.Run;
import cafe.backend.report.StartedRun;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeHandlerTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final Requester NORA = new Requester("nora-sub", "Nora", "nora@cafe.example");
  private static final String LINK = "https://reports.example/r.html?X-Amz-Signature=1";

  private final FakeGuests guests = new FakeGuests();
  private final FakeLists lists = new FakeLists();
  private final FakeRuns runs = new FakeRuns();

  @Test
  void answersTheRowThatTheConfirmationWrote() {
    Requester frank = new Requester("frank-sub", "Frank", "frank@cafe.example");
    Instant since = Instant.parse("2026-10-01T08:00:00Z");
    guests.rows.put("frank-sub", FakeGuests.row(frank, since, List.of("a444")));

    Answers answer = ask(byGuest()).hasStatus(200).hasHeader("Cache-Control", "no-store");

    assertThat(answer.event().getBody())
        .isEqualTo(
            "{\"sub\":\"frank-sub\",\"name\":\"Frank\",\"email\":\"frank@cafe.example\","
                + "\"since\":\"2026-10-01T08:00:00Z\",\"favourites\":[\"a444\"],\"reports\":[]}");
  }

  @Test
  void makesARowOfTheTokenForWhoHasNone() {
    assertThat(ask(byGuest()).hasStatus(200).json().path("since").asText())
        .isEqualTo("2026-11-21T09:00:00Z");
    assertThat(guests.rows).containsOnlyKeys("frank-sub");
  }

  @Test
  void greetsByTheNameOfTheToken() {
    guests.rows.put(
        "frank-sub", FakeGuests.row(new Requester("frank-sub", "Fred", ""), NOW, List.of()));

    assertThat(ask(byGuest()).json().path("name").asText()).isEqualTo("Frank");
  }

  @Test
  void listsAnOwnersReportsWithTheirLinks() {
    ReportId mailed = listed("frank-sub", 1);
    runs.runs.put(mailed, Run.succeeded(mailed, "frank-sub", startedAt(1)));
    ReportId failed = listed("frank-sub", 2);
    runs.runs.put(failed, Run.failed(failed, "frank-sub", startedAt(2)));

    Answers answer = ask(Events.byFrank("/me")).hasStatus(200);

    assertThat(answer.json().path("reports").toString())
        .isEqualTo(
            "[{\"id\":\"%s\",\"startedAt\":\"2026-11-20T00:00:02Z\",\"status\":\"FAILED\"},"
                    .formatted(failed)
                + "{\"id\":\"%s\",\"startedAt\":\"2026-11-20T00:00:01Z\",".formatted(mailed)
                + "\"status\":\"SUCCEEDED\",\"link\":\"%s\",\"expiresInSeconds\":3600}]"
                    .formatted(LINK));
    assertThat(answer.json().has("reportsNext")).isFalse();
    assertThat(lists.asked).containsExactly("frank-sub after 2026-10-22T09:00:00Z");
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    for (int second = 1; second <= 3; second++) {
      ReportId id = listed("frank-sub", second);
      runs.runs.put(id, Run.succeeded(id, "frank-sub", startedAt(second)));
    }

    Answers first = ask(Events.byFrank("/me"));
    String next = first.json().path("reportsNext").asText();
    Answers second = ask(Events.byFrank("/me").withQueryStringParameters(Map.of("next", next)));

    assertThat(first.json().path("reports")).hasSize(2);
    assertThat(second.json().path("reports")).hasSize(1);
    assertThat(second.json().path("reports").path(0).path("startedAt").asText())
        .isEqualTo("2026-11-20T00:00:01Z");
    assertThat(second.json().has("reportsNext")).isFalse();
  }

  @Test
  void leavesOutARunThatStepFunctionsNoLongerKnows() {
    listed("frank-sub", 1);

    assertThat(ask(Events.byFrank("/me")).hasStatus(200).json().path("reports")).isEmpty();
  }

  @Test
  void neverShowsAnothersReportThatStandsOnTheList() {
    ReportId noras = listed("frank-sub", 1);
    runs.runs.put(noras, Run.succeeded(noras, "nora-sub", startedAt(1)));

    assertThat(ask(Events.byFrank("/me")).json().path("reports")).isEmpty();
  }

  @Test
  void asksForNoReportsOfWhoIsNoOwner() {
    ReportId before = listed("frank-sub", 1);
    runs.runs.put(before, Run.succeeded(before, "frank-sub", startedAt(1)));

    assertThat(ask(byGuest()).hasStatus(200).json().path("reports")).isEmpty();
    assertThat(lists.asked).isEmpty();
  }

  /** The identity is the claims' alone: nothing that a caller can write names another guest. */
  @Test
  void readsTheCallersRowWhateverTheRequestSays() {
    guests.rows.put("nora-sub", FakeGuests.row(NORA, NOW, List.of("a444")));
    String norasMark = new ListedReport(listed("nora-sub", 1), startedAt(1)).key();

    Answers answer =
        ask(
            Events.withHeader(Events.byFrank("/me"), "sub", "nora-sub")
                .withPathParameters(Map.of("sub", "nora-sub"))
                .withQueryStringParameters(Map.of("sub", "nora-sub", "next", norasMark))
                .withBody("{\"sub\":\"nora-sub\"}"));

    assertThat(answer.json().path("sub").asText()).isEqualTo("frank-sub");
    assertThat(answer.event().getBody()).doesNotContain("nora", "a444");
    assertThat(lists.asked).containsExactly("frank-sub after 2026-10-22T09:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "2026-11-20T00:00:01Z", "2026-13-45T99:99:99.999Z~"})
  void refusesAMarkOfTheWrongShape(String mark) {
    ask(byGuest().withQueryStringParameters(Map.of("next", mark)))
        .hasStatus(400)
        .hasMessage(
            "next: found "
                + mark.length()
                + " characters that do not fit, expected the reportsNext of an answer. Leave it out"
                + " to begin with the newest report.");
  }

  @Test
  void refusesARequestThatNoAuthorizerHasSeen() {
    ask(Events.get("/me")).hasStatus(401).hasMessage("Unauthorized");
    ask(Events.withClaim(Events.byFrank("/me"), "token_use", "access")).hasStatus(401);
    assertThat(guests.rows).isEmpty();
  }

  @Test
  void saysWhenTheTableDoesNotAnswer() {
    guests.fails = true;

    ask(byGuest())
        .hasStatus(503)
        .hasHeader("Retry-After", "2")
        .hasMessage(
            "Your place at the café could not be looked up. What keeps it does not answer now; try"
                + " again in 2 seconds.");
  }

  private ReportId listed(String sub, int second) {
    ReportId id = ReportId.of(sub, "key-number-000000" + second);
    lists.add(sub, new StartedRun(id, "arn", startedAt(second)));
    return id;
  }

  private static Instant startedAt(int second) {
    return Instant.parse("2026-11-20T00:00:00Z").plusSeconds(second);
  }

  private static APIGatewayProxyRequestEvent byGuest() {
    return Events.withClaim(Events.byFrank("/me"), "cognito:groups", "");
  }

  private Answers ask(APIGatewayProxyRequestEvent event) {
    MeHandler handler =
        new MeHandler(
            guests,
            new MeHandler.Reports(
                lists, runs, id -> new ReportLink(LINK, Duration.ofHours(1), NOW)),
            new OwnersOnly("owner"),
            Clock.fixed(NOW, ZoneOffset.UTC),
            new Cors(List.of("https://cafe.example")));
    return Answers.to("get", "/me", handler.handleRequest(event, NoContext.CONTEXT));
  }
}
