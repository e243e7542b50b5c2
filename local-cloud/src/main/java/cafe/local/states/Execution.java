package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One run of a state machine: what it was given, what it did, how it ended. */
public final class Execution {
  /** How a run stands, by the API's names. */
  public enum Status {
    RUNNING,
    SUCCEEDED,
    FAILED,
    TIMED_OUT,
    ABORTED
  }

  private record Ending(
      Status status, Instant at, Optional<JsonNode> output, Optional<TaskFailure> failure) {}

  private final StateMachine machine;
  private final String name;
  private final JsonNode input;
  private final Instant startedAt;
  private final Clock clock;
  private final History history;
  private final List<Runnable> afterwards = new ArrayList<>();
  private final CompletableFuture<Ending> ending = new CompletableFuture<>();

  Execution(StateMachine machine, String name, JsonNode input, Clock clock) {
    this.machine = machine;
    this.name = name;
    this.input = input;
    this.clock = clock;
    this.startedAt = clock.instant();
    this.history = new History(clock);
  }

  /** The name, unique in its state machine. */
  public String name() {
    return name;
  }

  /** The ARN. */
  public String arn() {
    return machine.executionArn(name);
  }

  /** How it stands. */
  public Status status() {
    return ended().map(Ending::status).orElse(Status.RUNNING);
  }

  /** Done when the run has ended, whichever way; tells its status. */
  public CompletableFuture<Status> ending() {
    return ending.thenApply(Ending::status);
  }

  /** Runs that when the run has ended. */
  void whenEnded(Runnable work) {
    synchronized (this) {
      if (!ending.isDone()) {
        afterwards.add(work);
        return;
      }
    }
    work.run();
  }

  StateMachine machine() {
    return machine;
  }

  JsonNode input() {
    return input;
  }

  Instant startedAt() {
    return startedAt;
  }

  History history() {
    return history;
  }

  Optional<Instant> stoppedAt() {
    return ended().map(Ending::at);
  }

  Optional<JsonNode> output() {
    return ended().flatMap(Ending::output);
  }

  Optional<TaskFailure> failure() {
    return ended().flatMap(Ending::failure);
  }

  void succeed(JsonNode output) {
    ObjectNode details = History.withText(History.details(), "output", output);
    end(Status.SUCCEEDED, Optional.of(output), Optional.empty(), "ExecutionSucceeded", details);
  }

  void fail(TaskFailure failure) {
    end(Status.FAILED, Optional.empty(), Optional.of(failure), "ExecutionFailed", details(failure));
  }

  void timeOut() {
    TaskFailure failure = new TaskFailure("States.Timeout", "");
    end(
        Status.TIMED_OUT,
        Optional.empty(),
        Optional.of(failure),
        "ExecutionTimedOut",
        details(failure));
  }

  void abort(TaskFailure failure) {
    end(
        Status.ABORTED,
        Optional.empty(),
        Optional.of(failure),
        "ExecutionAborted",
        details(failure));
  }

  private static ObjectNode details(TaskFailure failure) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("error", failure.error())
        .put("cause", failure.cause());
  }

  /** Ends the run once; whoever comes later changes nothing. */
  private void end(
      Status status,
      Optional<JsonNode> output,
      Optional<TaskFailure> failure,
      String event,
      ObjectNode details) {
    synchronized (this) {
      if (ending.isDone()) {
        return;
      }
      String detailsName =
          Character.toLowerCase(event.charAt(0)) + event.substring(1) + "EventDetails";
      history.add(event, detailsName, details);
      ending.complete(new Ending(status, clock.instant(), output, failure));
    }
    afterwards.forEach(Runnable::run);
  }

  private Optional<Ending> ended() {
    return Optional.ofNullable(ending.getNow(null));
  }
}
