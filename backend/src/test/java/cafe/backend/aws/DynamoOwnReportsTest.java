package cafe.backend.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.backend.report.ListedReport;
import cafe.backend.report.OwnReports;
import cafe.backend.report.ReportId;
import cafe.backend.report.StartedRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DynamoOwnReportsTest {
  private static final Instant STARTED = Instant.parse("2026-11-21T02:32:25.123Z");
  private static final ReportId ID = ReportId.of("frank-sub", "0123456789abcdef");

  @AutoClose private final ScriptedAws aws = new ScriptedAws();

  @Test
  void putsTheSameRunAsTheSameItem() {
    aws.answers("{}");
    OwnReports lists = new DynamoOwnReports(aws.access(), "GuestReports");

    lists.add("frank-sub", new StartedRun(ID, "arn", STARTED));
    lists.add("frank-sub", new StartedRun(ID, "arn", STARTED));

    assertThat(aws.requests()).hasSize(2).containsOnly(aws.requests().get(0));
    assertThat(aws.requests().get(0))
        .startsWith("PutItem ")
        .contains(
            "\"sub\":{\"S\":\"frank-sub\"}",
            "\"run\":{\"S\":\"2026-11-21T02:32:25.123Z~" + ID + "\"}",
            "\"expires_at\":{\"N\":\"1797820345\"}");
  }

  @Test
  void readsOneListTheNewestFirst() {
    aws.answers("{\"Items\":[" + items(2) + "]}");

    OwnReports.Page page = page(Optional.empty());

    assertThat(page.reports()).hasSize(2);
    assertThat(page.last()).isEmpty();
    assertThat(aws.requests().get(0))
        .startsWith("Query ")
        .contains(
            "\"KeyConditionExpression\":\"#sub = :sub AND #run > :first\"",
            "\":sub\":{\"S\":\"frank-sub\"}",
            "\":first\":{\"S\":\"2026-10-22T00:00:00.000Z\"}",
            "\"ScanIndexForward\":false",
            "\"Limit\":21")
        .doesNotContain("ExclusiveStartKey");
  }

  @Test
  void saysWhereALongListGoesOn() {
    aws.answers("{\"Items\":[" + items(21) + "]}");

    OwnReports.Page page = page(Optional.empty());

    assertThat(page.reports()).hasSize(20);
    assertThat(page.last()).contains(page.reports().get(19));
  }

  @Test
  void endsAListThatFillsItsPage() {
    aws.answers("{\"Items\":[" + items(20) + "]}");

    assertThat(page(Optional.empty()).last()).isEmpty();
  }

  @Test
  void goesOnWithinTheListOfTheSamePersonOnly() {
    aws.answers("{\"Items\":[]}");

    page(Optional.of(new ListedReport(ID, STARTED)));

    assertThat(aws.requests().get(0))
        .contains("\"ExclusiveStartKey\":{")
        .contains("\"sub\":{\"S\":\"frank-sub\"}")
        .contains("\"run\":{\"S\":\"2026-11-21T02:32:25.123Z~" + ID + "\"}");
  }

  @Test
  void saysThatTheReportWasStartedAllTheSame() {
    aws.answers(400, "{\"__type\":\"ResourceNotFoundException\",\"message\":\"no table\"}");
    OwnReports lists = new DynamoOwnReports(aws.access(), "GuestReports");

    assertThatThrownBy(() -> lists.add("frank-sub", new StartedRun(ID, "arn", STARTED)))
        .hasMessageStartingWith("The report was started, but could not be put on your list.");
  }

  private OwnReports.Page page(Optional<ListedReport> after) {
    return new DynamoOwnReports(aws.access(), "GuestReports")
        .page("frank-sub", Instant.parse("2026-10-22T00:00:00Z"), after);
  }

  private static String items(int count) {
    List<String> items =
        IntStream.range(0, count)
            .mapToObj(n -> new ListedReport(ID, STARTED.minusSeconds(n)).key())
            .map(key -> "{\"sub\":{\"S\":\"frank-sub\"},\"run\":{\"S\":\"" + key + "\"}}")
            .toList();
    return items.stream().collect(Collectors.joining(","));
  }
}
