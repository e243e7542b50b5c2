package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes one execution from state to state. No two of its steps run at the same time. */
final class Run {
  private final Execution execution;
  private final StateMachine machine;
  private final Tasks tasks;
  private final Timing timing;
  private final History history;

  Run(Execution execution, Tasks tasks, Timing timing) {
    this.execution = execution;
    this.machine = execution.machine();
    this.tasks = tasks;
    this.timing = timing;
    this.history = execution.history();
  }

  void start() {
    ObjectNode details = History.withText(History.details(), "input", execution.input());
    history.add(
        "ExecutionStarted",
        "executionStartedEventDetails",
        details.put("roleArn", machine.roleArn()));
    machine
        .timeout()
        .map(limit -> timing.deadlines().after(limit, execution::timeOut))
        .ifPresent(deadline -> execution.whenEnded(deadline::cancel));
    timing.workers().execute(() -> enter(machine.startAt(), execution.input()));
  }

  private void enter(String name, JsonNode raw) {
    if (hasEnded()) {
      return;
    }
    State state = machine.state(name);
    history.entered(state, raw);
    try {
      dispatch(state, raw);
    } catch (TaskFailure failure) {
      execution.fail(failure);
    }
  }

  private void dispatch(State state, JsonNode raw) throws TaskFailure {
    if (state instanceof State.Task task) {
      new TaskRun(this, task, raw).attempt();
    } else if (state instanceof State.Pass pass) {
      JsonNode context = context(state, 0);
      JsonNode input = pass.flow().input(raw, context);
      leave(state, pass.flow().output(raw, pass.result().orElse(input), context));
    } else if (state instanceof State.Wait pause) {
      timing.waits().after(pause.duration(), () -> leave(state, raw));
    } else if (state instanceof State.Fail fail) {
      JsonNode context = context(state, 0);
      execution.fail(
          new TaskFailure(
              fail.error().value(raw, context).asText(),
              fail.cause().value(raw, context).asText()));
    } else {
      leave(state, raw);
    }
  }

  /** Goes on to the next state, or ends the run after the last. */
  void leave(State state, JsonNode output) {
    if (hasEnded()) {
      return;
    }
    history.exited(state, output);
    if (state.next().isPresent()) {
      enter(state.next().get(), output);
    } else {
      execution.succeed(output);
    }
  }

  /** Goes on where a Catch says. */
  void divert(State state, String next, JsonNode output) {
    if (hasEnded()) {
      return;
    }
    history.exited(state, output);
    enter(next, output);
  }

  void fail(TaskFailure failure) {
    execution.fail(failure);
  }

  boolean hasEnded() {
    return execution.status() != Execution.Status.RUNNING;
  }

  History history() {
    return history;
  }

  Tasks tasks() {
    return tasks;
  }

  Timing timing() {
    return timing;
  }

  /** The context object, {@code $$}: AWS Step Functions, "Context object". */
  JsonNode context(State state, int retries) {
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    ObjectNode run = context.putObject("Execution");
    run.put("Id", execution.arn()).set("Input", execution.input());
    run.put("Name", execution.name())
        .put("RoleArn", machine.roleArn())
        .put("StartTime", execution.startedAt().toString())
        .put("RedriveCount", 0);
    context
        .putObject("State")
        .put("EnteredTime", timing.clock().instant().toString())
        .put("Name", state.name())
        .put("RetryCount", retries);
    context.putObject("StateMachine").put("Id", machine.arn()).put("Name", machine.name());
    return context;
  }
}
