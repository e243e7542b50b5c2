package cafe.backend.aws;

import cafe.backend.report.ReportId;
import cafe.backend.report.ReportRuns;
import cafe.backend.report.Requester;
import cafe.backend.report.Run;
import cafe.backend.report.StartedRun;
import java.util.Optional;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import software.amazon.awssdk.services.sfn.model.StartExecutionResponse;
import software.amazon.awssdk.services.sfn.model.StateEnteredEventDetails;

/**
 * Executions of a STANDARD state machine, whose names are unique for 90 days: AWS Step Functions
 * API Reference, StartExecution.
 */
public final class StepFunctionsRuns implements ReportRuns {
  private final SfnClient client;
  private final String stateMachineArn;

  /** The runs of this state machine. */
  public StepFunctionsRuns(AwsAccess access, String stateMachineArn) {
    this.client = Clients.states(access);
    this.stateMachineArn = stateMachineArn;
  }

  @Override
  public StartedRun start(ReportId id, Requester requester) {
    return Behind.ask(
        "The report could not be started.",
        () -> {
          try {
            StartExecutionResponse started =
                client.startExecution(
                    start ->
                        start
                            .stateMachineArn(stateMachineArn)
                            .name(id.text())
                            .input(ExecutionInput.write(id, requester)));
            return new StartedRun(id, started.executionArn(), started.startDate());
          } catch (ExecutionAlreadyExistsException before) {
            DescribeExecutionResponse first = describe(id);
            return new StartedRun(id, first.executionArn(), first.startDate());
          }
        });
  }

  @Override
  public Optional<Run> find(ReportId id) {
    return Behind.ask(
        "The report's progress could not be looked up.",
        () -> {
          try {
            return Optional.of(run(id, describe(id)));
          } catch (ExecutionDoesNotExistException unknown) {
            return Optional.empty();
          }
        });
  }

  private Run run(ReportId id, DescribeExecutionResponse found) {
    String ownerSub = ExecutionInput.ownerSub(found.input());
    return switch (found.status()) {
      case RUNNING -> Run.running(id, ownerSub, found.startDate(), lastState(found.executionArn()));
      case SUCCEEDED -> Run.succeeded(id, ownerSub, found.startDate());
      default -> Run.failed(id, ownerSub, found.startDate());
    };
  }

  private DescribeExecutionResponse describe(ReportId id) {
    return client.describeExecution(describe -> describe.executionArn(executionArn(id)));
  }

  /** From the newest event back to the first that entered a state. */
  private Optional<String> lastState(String executionArn) {
    return client
        .getExecutionHistoryPaginator(
            history ->
                history.executionArn(executionArn).reverseOrder(true).includeExecutionData(false))
        .stream()
        .flatMap(page -> page.events().stream())
        .flatMap(event -> entered(event).stream())
        .findFirst();
  }

  private static Optional<String> entered(HistoryEvent event) {
    return Optional.ofNullable(event.stateEnteredEventDetails())
        .map(StateEnteredEventDetails::name);
  }

  private String executionArn(ReportId id) {
    return stateMachineArn.replaceFirst(":stateMachine:", ":execution:") + ":" + id.text();
  }
}
