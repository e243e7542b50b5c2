package cafe.backend.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.backend.failure.BehindException;
import cafe.backend.report.ReportId;
import cafe.backend.report.Requester;
import cafe.backend.report.Run;
import cafe.backend.report.StartedRun;
import cafe.backend.report.Step;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepFunctionsRunsTest {
  private static final String MACHINE = "arn:aws:states:us-east-1:1:stateMachine:Report";
  private static final ReportId ID = ReportId.of("frank-sub", "0123456789abcdef");
  private static final String ARN = "arn:aws:states:us-east-1:1:execution:Report:" + ID;
  private static final Instant STARTED = Instant.parse("2026-11-21T02:32:25.123Z");
  private static final Requester FRANK = new Requester("frank-sub", "Frank", "frank@cafe.example");
  private static final String DESCRIBED =
      "{\"executionArn\":\""
          + ARN
          + "\",\"status\":\"RUNNING\",\"startDate\":1795228345.123,"
          + "\"input\":\"{\\\"owner\\\":{\\\"sub\\\":\\\"frank-sub\\\"}}\"}";

  @AutoClose private final ScriptedAws aws = new ScriptedAws();

  @Test
  void startsAnExecutionThatIsNamedAfterTheReport() {
    aws.answers("{\"executionArn\":\"" + ARN + "\",\"startDate\":1795228345.123}");

    assertThat(runs().start(ID, FRANK)).isEqualTo(new StartedRun(ID, ARN, STARTED));
    String input =
        ("{'reportId':'" + ID + "','owner':{'sub':'frank-sub','name':'Frank',")
            .concat("'email':'frank@cafe.example'}}")
            .replace("'", "\\\"");
    assertThat(aws.requests())
        .containsExactly(
            "StartExecution {\"stateMachineArn\":\"%s\",\"name\":\"%s\",\"input\":\"%s\"}"
                .formatted(MACHINE, ID, input));
  }

  @Test
  void answersTheSameForAnExecutionThatExists() {
    aws.answers(400, "{\"__type\":\"ExecutionAlreadyExists\"}").answers(DESCRIBED);

    assertThat(runs().start(ID, FRANK)).isEqualTo(new StartedRun(ID, ARN, STARTED));
    assertThat(aws.requests())
        .last()
        .isEqualTo("DescribeExecution {\"executionArn\":\"" + ARN + "\"}");
  }

  @Test
  void looksBackThroughTheHistoryToTheLastStateEntered() {
    aws.answers(DESCRIBED)
        .answers(
            "{\"events\":[{\"id\":9,\"type\":\"LambdaFunctionScheduled\"}],"
                + "\"nextToken\":\"2\"}")
        .answers(
            "{\"events\":[{\"id\":8,\"type\":\"TaskStateEntered\","
                + "\"stateEnteredEventDetails\":{\"name\":\"Write\"}},"
                + "{\"id\":7,\"type\":\"TaskStateEntered\","
                + "\"stateEnteredEventDetails\":{\"name\":\"Gather\"}}]}");

    assertThat(runs().find(ID))
        .contains(new Run(ID, "frank-sub", STARTED, Run.Status.RUNNING, Step.WRITING));
    assertThat(aws.requests()).hasSize(3);
    assertThat(aws.requests().get(1)).contains("\"reverseOrder\":true");
  }

  @Test
  void asksForNoHistoryOfARunThatSucceeded() {
    aws.answers(DESCRIBED.replace("RUNNING", "SUCCEEDED"));

    assertThat(runs().find(ID)).contains(Run.succeeded(ID, "frank-sub", STARTED));
    assertThat(aws.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FAILED", "TIMED_OUT", "ABORTED"})
  void callsEveryOtherEndAFailure(String status) {
    aws.answers(DESCRIBED.replace("RUNNING", status));

    assertThat(runs().find(ID)).contains(Run.failed(ID, "frank-sub", STARTED));
  }

  @Test
  void findsNoExecutionThatDoesNotExist() {
    aws.answers(400, "{\"__type\":\"ExecutionDoesNotExist\"}");

    assertThat(runs().find(ID)).isEmpty();
  }

  @Test
  void givesNobodyARunWithoutOwner() {
    aws.answers(
        DESCRIBED.replace("RUNNING", "SUCCEEDED").replace("\\\"owner\\\"", "\\\"other\\\""));

    assertThat(runs().find(ID)).contains(Run.succeeded(ID, "", STARTED));
  }

  @Test
  void callsAThrottlePassing() {
    aws.answers(400, "{\"__type\":\"ThrottlingException\"}");

    assertThatThrownBy(() -> runs().start(ID, FRANK))
        .isInstanceOfSatisfying(
            BehindException.class, behind -> assertThat(behind.passing()).isTrue());
  }

  @Test
  void callsADenialLasting() {
    aws.answers(400, "{\"__type\":\"AccessDeniedException\",\"message\":\"no\"}");

    assertThatThrownBy(() -> runs().start(ID, FRANK))
        .isInstanceOfSatisfying(
            BehindException.class, behind -> assertThat(behind.passing()).isFalse());
  }

  @Test
  void callsACutWirePassing() {
    StepFunctionsRuns runs = runs();
    aws.close();

    assertThatThrownBy(() -> runs.find(ID))
        .isInstanceOfSatisfying(
            BehindException.class, behind -> assertThat(behind.passing()).isTrue());
  }

  private StepFunctionsRuns runs() {
    return new StepFunctionsRuns(aws.access(), MACHINE);
  }
}
