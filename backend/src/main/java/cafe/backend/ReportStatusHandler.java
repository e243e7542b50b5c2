package cafe.backend;

import cafe.backend.api.Answer;
import cafe.backend.api.ApiRequest;
import cafe.backend.api.Cors;
import cafe.backend.api.Endpoint;
import cafe.backend.api.OwnersOnly;
import cafe.backend.api.Refusal;
import cafe.backend.api.RunJson;
import cafe.backend.aws.S3Links;
import cafe.backend.aws.StepFunctionsRuns;
import cafe.backend.report.ReportId;
import cafe.backend.report.ReportLink;
import cafe.backend.report.ReportLinks;
import cafe.backend.report.ReportRuns;
import cafe.backend.report.Requester;
import cafe.backend.report.Run;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Optional;

/** {@code GET /reports/{id}}: how far a run is, for the owner who asked for it. */
public final class ReportStatusHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private final ReportRuns runs;
  private final ReportLinks links;
  private final OwnersOnly ownersOnly;
  private final Endpoint endpoint;

  /** As Lambda makes it. */
  public ReportStatusHandler() {
    this(Settings.fromEnvironment());
  }

  /** With settings of one's own. */
  public ReportStatusHandler(Settings settings) {
    this(
        new StepFunctionsRuns(settings.aws(), settings.stateMachineArn()),
        new S3Links(settings.aws(), settings.reportBucket(), settings.linkValidity()),
        new OwnersOnly(settings.ownerGroup()),
        new Cors(settings.allowedOrigins()));
  }

  ReportStatusHandler(ReportRuns runs, ReportLinks links, OwnersOnly ownersOnly, Cors cors) {
    this.runs = runs;
    this.links = links;
    this.ownersOnly = ownersOnly;
    this.endpoint = new Endpoint(cors);
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent event, Context context) {
    return endpoint.answer(event, this::status);
  }

  private Answer status(ApiRequest request) {
    Requester requester = ownersOnly.admit(request);
    ReportId id = id(request.pathParameter("id"));
    Run run =
        runs.find(id)
            .filter(found -> found.ownerSub().equals(requester.sub()))
            .orElseThrow(() -> notFound(id));
    return Answer.neverStored(RunJson.of(run, link(run)));
  }

  private Optional<ReportLink> link(Run run) {
    return run.step().hasLink() ? Optional.of(links.link(run.id())) : Optional.empty();
  }

  private static ReportId id(String text) {
    return ReportId.parse(text)
        .orElseThrow(
            () ->
                Refusal.badRequest(
                    "Report id: found "
                        + text.length()
                        + " characters that do not fit, expected 64 of 0-9 a-f. Take the reportId"
                        + " that POST /create_report answered."));
  }

  /** Another's run and no run look the same: who asks learns nothing about the other. */
  private static Refusal notFound(ReportId id) {
    return Refusal.notFound(
        "No report " + id + " of yours. Ask for a new one with POST /create_report.");
  }
}
