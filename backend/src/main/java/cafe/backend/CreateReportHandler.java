package cafe.backend;

import cafe.backend.api.Answer;
import cafe.backend.api.ApiRequest;
import cafe.backend.api.Cors;
import cafe.backend.api.Endpoint;
import cafe.backend.api.OwnersOnly;
import cafe.backend.api.Refusal;
import cafe.backend.api.RunJson;
import cafe.backend.aws.DynamoOwnReports;
import cafe.backend.aws.StepFunctionsRuns;
import cafe.backend.report.OwnReports;
import cafe.backend.report.ReportId;
import cafe.backend.report.ReportRuns;
import cafe.backend.report.Requester;
import cafe.backend.report.StartedRun;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code POST /create_report}: one run per idempotency key, for owners. */
public final class CreateReportHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,128}");

  private final ReportRuns runs;
  private final OwnReports lists;
  private final OwnersOnly ownersOnly;
  private final Endpoint endpoint;

  /** As Lambda makes it. */
  public CreateReportHandler() {
    this(Settings.fromEnvironment());
  }

  /** With settings of one's own. */
  public CreateReportHandler(Settings settings) {
    this(
        new StepFunctionsRuns(settings.aws(), settings.stateMachineArn()),
        new DynamoOwnReports(settings.aws(), settings.guestReportsTable()),
        new OwnersOnly(settings.ownerGroup()),
        new Cors(settings.allowedOrigins()));
  }

  CreateReportHandler(ReportRuns runs, OwnReports lists, OwnersOnly ownersOnly, Cors cors) {
    this.runs = runs;
    this.lists = lists;
    this.ownersOnly = ownersOnly;
    this.endpoint = new Endpoint(cors);
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent event, Context context) {
    return endpoint.answer(event, this::create);
  }

  /** If the list cannot be written, the page tries again with its key: same run, same entry. */
  private Answer create(ApiRequest request) {
    Requester requester = ownersOnly.admit(request);
    ReportId id = ReportId.of(requester.sub(), key(request));
    StartedRun run = runs.start(id, requester);
    lists.add(requester.sub(), run);
    return Answer.neverStored(RunJson.of(run));
  }

  /**
   * The header, or a parameter for pages that may be on APIs whose preflight refuses the header.
   * Without either each request is a run: the AWS Academy lab's page sends none.
   */
  private static String key(ApiRequest request) {
    Optional<String> key =
        request.header("Idempotency-Key").or(() -> request.queryParameter("idempotency_key"));
    return key.isPresent() ? checked(key.get()) : request.requestId();
  }

  private static String checked(String key) {
    if (!KEY.matcher(key).matches()) {
      throw Refusal.badRequest(
          "Idempotency-Key: found "
              + key.length()
              + " characters that do not fit, expected 16 to 128 of A-Z a-z 0-9 _ -. Send one new"
              + " random key per click, for instance a UUID.");
    }
    return key;
  }
}
