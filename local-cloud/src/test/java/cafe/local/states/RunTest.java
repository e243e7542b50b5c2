package cafe.local.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final JsonNode INPUT = Machines.json("{\"reportId\":\"r1\"}");

  private final VirtualTime time = new VirtualTime();
  private final List<JsonNode> calls = new ArrayList<>();

  @Test
  void passesDataThroughATaskAndEndsWell() {
    Execution run = run(Machines.TASK, 0);
    assertThat(run.status()).isEqualTo(Execution.Status.SUCCEEDED);
    assertThat(calls)
        .containsExactly(Machines.json("{\"reportId\":\"r1\",\"at\":\"2026-11-21T12:00:00Z\"}"));
    assertThat(run.output())
        .contains(Machines.json("{\"reportId\":\"r1\",\"gathered\":{\"rows\":3}}"));
  }

  @Test
  void writesTheHistoryThatStepFunctionsWrites() {
    Execution run = run(Machines.TASK, 0);
    assertThat(Machines.types(run))
        .containsExactly(
            "ExecutionStarted",
            "TaskStateEntered",
            "LambdaFunctionScheduled",
            "LambdaFunctionStarted",
            "LambdaFunctionSucceeded",
            "TaskStateExited",
            "ExecutionSucceeded");
    assertThat(run.history().events().get(1).toString())
        .isEqualTo(
            "{\"timestamp\":1795262400.000,\"type\":\"TaskStateEntered\",\"id\":2,"
                + "\"previousEventId\":0,\"stateEnteredEventDetails\":{\"name\":\"Gather\","
                + "\"input\":\"{\\\"reportId\\\":\\\"r1\\\"}\","
                + "\"inputDetails\":{\"truncated\":false}}}");
  }

  @Test
  void retriesWithBackoffUpToTheLongestDelayAndFullJitter() {
    Execution run = run(Machines.TASK, 3);
    assertThat(run.status()).isEqualTo(Execution.Status.SUCCEEDED);
    assertThat(time.waits())
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofMillis(1500));
    assertThat(calls).hasSize(4);
  }

  @Test
  void catchesWhatRetriesDoNotCure() {
    Execution run = run(Machines.TASK, 4);
    assertThat(run.status()).isEqualTo(Execution.Status.FAILED);
    assertThat(run.failure().map(TaskFailure::error)).contains("ReportFailed");
    assertThat(Machines.types(run))
        .endsWith("LambdaFunctionFailed", "TaskStateExited", "FailStateEntered", "ExecutionFailed");
    assertThat(run.history().events().toString())
        .contains("\\\"failure\\\":{\\\"Error\\\":\\\"Beans.Gone\\\",\\\"Cause\\\":\\\"sold\\\"}");
  }

  @Test
  void failsWhereNothingIsCaught() {
    Execution run =
        run(
            Machines.TASK.replace(
                "\"ErrorEquals\": [\"States.ALL\"]", "\"ErrorEquals\": [\"Other\"]"),
            1);
    assertThat(run.status()).isEqualTo(Execution.Status.FAILED);
    assertThat(run.failure().map(TaskFailure::error)).contains("Beans.Gone");
    assertThat(calls).hasSize(1);
  }

  @Test
  void failsAtAPathThatIsNotInTheInput() {
    Execution run = run(Machines.TASK.replace("$.reportId\"", "$.reportNumber\""), 0);
    assertThat(run.failure().map(TaskFailure::cause))
        .contains(
            "The JSONPath '$.reportNumber' could not be found in the input"
                + " '{\"reportId\":\"r1\"}'");
  }

  @Test
  void aTaskThatTakesTooLongIsATimeout() {
    List<Runnable> stuck = new ArrayList<>();
    Timing timing = time.timing(0);
    Executions executions =
        new Executions(
            call -> Machines.json("{}"),
            new Timing(
                timing.clock(), timing.waits(), timing.deadlines(), timing.jitter(), stuck::add));
    Execution run = executions.start(Machines.read(Machines.TASK), "slow", INPUT).orElseThrow();
    stuck.remove(0).run(); // enters the state; its task never gets a thread
    time.passUntilIdle();
    assertThat(Machines.types(run)).contains("LambdaFunctionTimedOut");
    assertThat(time.waits()).isNotEmpty();
  }

  @Test
  void aRunThatTakesTooLongIsTimedOut() {
    String waiting =
        "{\"StartAt\":\"W\",\"TimeoutSeconds\":5,\"States\":{\"W\":{\"Type\":\"Wait\",\"Seconds\":9,\"End\":true}}}";
    assertThat(run(waiting, 0).status()).isEqualTo(Execution.Status.TIMED_OUT);
    assertThat(run(waiting.replace(":5,", ":10,"), 0).status())
        .isEqualTo(Execution.Status.SUCCEEDED);
  }

  @Test
  void aStoppedRunDoesNothingMore() {
    Executions executions = new Executions(call -> Machines.json("{}"), time.timing(1));
    String waiting =
        "{\"StartAt\":\"W\",\"States\":{\"W\":{\"Type\":\"Wait\",\"Seconds\":9,\"Next\":\"G\"},"
            + "\"G\":{\"Type\":\"Succeed\"}}}";
    Execution run = executions.start(Machines.read(waiting), "stopped", INPUT).orElseThrow();
    run.abort(new TaskFailure("Enough", ""));
    time.passUntilIdle();
    assertThat(run.status()).isEqualTo(Execution.Status.ABORTED);
    assertThat(Machines.types(run))
        .containsExactly("ExecutionStarted", "WaitStateEntered", "ExecutionAborted");
  }

  @Test
  void passesAResultOnAndDropsAnother() {
    String pass =
        """
        {"StartAt": "P", "States": {
          "P": {"Type": "Pass", "Result": {"n": 1}, "ResultPath": "$.made", "Next": "Q"},
          "Q": {"Type": "Pass", "Result": 2, "ResultPath": null, "OutputPath": "$.made", "End": true}
        }}
        """;
    assertThat(run(pass, 0).output()).isEqualTo(Optional.of(Machines.json("{\"n\":1}")));
  }

  /** Runs to the end; the task fails so many times before it succeeds. */
  private Execution run(String definition, int failures) {
    Tasks tasks =
        call -> {
          calls.add(call.input());
          if (calls.size() <= failures) {
            throw new TaskFailure("Beans.Gone", "sold");
          }
          return Machines.json("{\"rows\":3,\"bytes\":99}");
        };
    Executions executions = new Executions(tasks, time.timing(0.5));
    Execution run = executions.start(Machines.read(definition), "r1", INPUT).orElseThrow();
    time.passUntilIdle();
    return run;
  }
}
