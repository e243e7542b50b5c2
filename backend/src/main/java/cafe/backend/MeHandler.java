package cafe.backend;

import cafe.backend.api.Answer;
import cafe.backend.api.ApiRequest;
import cafe.backend.api.Cors;
import cafe.backend.api.Endpoint;
import cafe.backend.api.MeJson;
import cafe.backend.api.OwnersOnly;
import cafe.backend.api.Refusal;
import cafe.backend.api.SignedIn;
import cafe.backend.aws.DynamoGuests;
import cafe.backend.aws.DynamoOwnReports;
import cafe.backend.aws.S3Links;
import cafe.backend.aws.StepFunctionsRuns;
import cafe.backend.guest.Guest;
import cafe.backend.guest.Guests;
import cafe.backend.report.ListedReport;
import cafe.backend.report.OwnReports;
import cafe.backend.report.ReportLinks;
import cafe.backend.report.ReportRuns;
import cafe.backend.report.Requester;
import cafe.backend.report.Run;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code GET /me}: the caller's own row and own reports, nobody else's. */
public final class MeHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private final Guests guests;
  private final Reports reports;
  private final OwnersOnly ownersOnly;
  private final Clock clock;
  private final Endpoint endpoint;

  /** What is known of reports: whose they are, how far they are, and how to read them. */
  record Reports(OwnReports lists, ReportRuns runs, ReportLinks links) {}

  /** As Lambda makes it. */
  public MeHandler() {
    this(Settings.fromEnvironment());
  }

  /** With settings of one's own. */
  public MeHandler(Settings settings) {
    this(
        new DynamoGuests(settings.aws(), settings.guestsTable()),
        new Reports(
            new DynamoOwnReports(settings.aws(), settings.guestReportsTable()),
            new StepFunctionsRuns(settings.aws(), settings.stateMachineArn()),
            new S3Links(settings.aws(), settings.reportBucket(), settings.linkValidity())),
        new OwnersOnly(settings.ownerGroup()),
        Clock.systemUTC(),
        new Cors(settings.allowedOrigins()));
  }

  MeHandler(Guests guests, Reports reports, OwnersOnly ownersOnly, Clock clock, Cors cors) {
    this.guests = guests;
    this.reports = reports;
    this.ownersOnly = ownersOnly;
    this.clock = clock;
    this.endpoint = new Endpoint(cors);
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent event, Context context) {
    return endpoint.answer(event, this::me);
  }

  private Answer me(ApiRequest request) {
    Requester caller = SignedIn.of(request);
    Optional<ListedReport> after = request.queryParameter("next").map(MeHandler::mark);
    Instant now = clock.instant();
    Guest guest = guests.visit(caller, now);
    OwnReports.Page page =
        ownersOnly.admits(request)
            ? reports.lists().page(caller.sub(), now.minus(ListedReport.KEPT), after)
            : new OwnReports.Page(List.of(), Optional.empty());
    return Answer.neverStored(
        MeJson.of(
            guest,
            page.reports().stream().flatMap(report -> look(report, caller)).toList(),
            page.last()));
  }

  /** One that Step Functions no longer knows is left out: nothing true can be said of it. */
  private Stream<MeJson.OwnReport> look(ListedReport listed, Requester caller) {
    return reports.runs().find(listed.id()).stream()
        .filter(run -> run.ownerSub().equals(caller.sub()))
        .map(run -> own(listed, run));
  }

  private MeJson.OwnReport own(ListedReport listed, Run run) {
    return new MeJson.OwnReport(
        listed,
        run.status(),
        run.step().hasLink() ? Optional.of(reports.links().link(run.id())) : Optional.empty());
  }

  private static ListedReport mark(String text) {
    return ListedReport.parse(text)
        .orElseThrow(
            () ->
                Refusal.badRequest(
                    "next: found "
                        + text.length()
                        + " characters that do not fit, expected the reportsNext of an answer. Leave"
                        + " it out to begin with the newest report."));
  }
}
