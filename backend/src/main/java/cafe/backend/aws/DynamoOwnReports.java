package cafe.backend.aws;

import cafe.backend.report.ListedReport;
import cafe.backend.report.OwnReports;
import cafe.backend.report.StartedRun;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The table of who asked for which report: hash key {@code sub}, range key {@code run}, which is
 * {@link ListedReport#key()}. DynamoDB deletes an item some time after its {@code expires_at}.
 */
public final class DynamoOwnReports implements OwnReports {
  /** What a phone's screen shows twice over; each is looked up at Step Functions. */
  static final int PAGE = 20;

  private final DynamoDbClient client;
  private final String table;

  /** The lists in this table. */
  public DynamoOwnReports(AwsAccess access, String table) {
    this.client = Clients.dynamoDb(access);
    this.table = table;
  }

  /** The key is made of the run alone, so that the same run is the same item. */
  @Override
  public void add(String sub, StartedRun run) {
    ListedReport report = new ListedReport(run.id(), run.startedAt());
    long expiresAt = run.startedAt().plus(ListedReport.KEPT).getEpochSecond();
    Map<String, AttributeValue> item = new HashMap<>(key(sub, report));
    item.put("expires_at", AttributeValue.fromN(Long.toString(expiresAt)));
    Behind.ask(
        "The report was started, but could not be put on your list.",
        () -> client.putItem(put -> put.tableName(table).item(item)));
  }

  @Override
  public Page page(String sub, Instant startedAfter, Optional<ListedReport> after) {
    QueryRequest.Builder query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("#sub = :sub AND #run > :first")
            .expressionAttributeNames(Map.of("#sub", "sub", "#run", "run"))
            .expressionAttributeValues(
                Map.of(
                    ":sub",
                    AttributeValue.fromS(sub),
                    ":first",
                    AttributeValue.fromS(ListedReport.time(startedAfter))))
            .scanIndexForward(false)
            .limit(PAGE + 1);
    after.ifPresent(last -> query.exclusiveStartKey(key(sub, last)));
    return Behind.ask("Your reports could not be looked up.", () -> page(query.build()));
  }

  /** One more than a page was asked for: where it is there, another page is. */
  private Page page(QueryRequest query) {
    QueryResponse answer = client.query(query);
    List<ListedReport> reports =
        answer.items().stream()
            .flatMap(item -> ListedReport.parse(new Attributes(item).text("run")).stream())
            .limit(PAGE)
            .toList();
    return new Page(
        reports,
        answer.items().size() > PAGE && !reports.isEmpty()
            ? Optional.of(reports.get(reports.size() - 1))
            : Optional.empty());
  }

  private static Map<String, AttributeValue> key(String sub, ListedReport report) {
    return Map.of("sub", AttributeValue.fromS(sub), "run", AttributeValue.fromS(report.key()));
  }
}
