package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** One visit to a Task state: its attempts, its retries, what it catches. */
final class TaskRun {
  private final Run run;
  private final State.Task task;
  private final TaskKind kind;
  private final JsonNode raw;
  private final Map<Retrier, Integer> retries = new HashMap<>();

  TaskRun(Run run, State.Task task, JsonNode raw) {
    this.run = run;
    this.task = task;
    this.raw = raw;
    this.kind = TaskKind.of(task.resource()).orElseThrow();
  }

  void attempt() {
    if (run.hasEnded()) {
      return;
    }
    JsonNode input;
    try {
      input = task.flow().input(raw, context());
    } catch (TaskFailure failure) {
      recover(failure);
      return;
    }
    run.history().taskScheduled(task, kind, input);
    new Attempt().begin(input);
  }

  /** One call, which ends once: with a result, a failure, or by its deadline. */
  private final class Attempt {
    private final AtomicBoolean ended = new AtomicBoolean();

    void begin(JsonNode input) {
      Scheduler.Waiting deadline =
          run.timing()
              .deadlines()
              .after(
                  task.timeout(), () -> end(() -> failed(new TaskFailure("States.Timeout", ""))));
      run.timing()
          .workers()
          .execute(
              () -> {
                call(input);
                deadline.cancel();
              });
    }

    /** A task that its state gave up on runs on, as Lambda does; its result is dropped. */
    private void call(JsonNode input) {
      try {
        JsonNode result = run.tasks().run(new TaskCall(task.name(), task.resource(), input));
        end(() -> succeeded(result));
      } catch (TaskFailure failure) {
        end(() -> failed(failure));
      } catch (RuntimeException fault) {
        end(() -> failed(new TaskFailure("States.Runtime", fault.toString())));
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
      }
    }

    private void end(Runnable how) {
      if (ended.compareAndSet(false, true) && !run.hasEnded()) {
        how.run();
      }
    }
  }

  private void succeeded(JsonNode result) {
    run.history().taskSucceeded(task, kind, result);
    try {
      run.leave(task, task.flow().output(raw, result, context()));
    } catch (TaskFailure failure) {
      recover(failure);
    }
  }

  private void failed(TaskFailure failure) {
    run.history().taskFailed(task, kind, failure);
    recover(failure);
  }

  /** Retry first, then Catch, then the run fails: Amazon States Language, "Errors". */
  private void recover(TaskFailure failure) {
    Optional<Retrier> retrier =
        task.retriers().stream()
            .filter(candidate -> Catcher.matches(candidate.errors(), failure.error()))
            .findFirst();
    int done = retrier.map(r -> retries.getOrDefault(r, 0)).orElse(0);
    if (retrier.isPresent() && done < retrier.get().maxAttempts()) {
      retries.put(retrier.get(), done + 1);
      run.timing().waits().after(retrier.get().delay(done, run.timing().jitter()), this::attempt);
      return;
    }
    Optional<Catcher> catcher =
        task.catchers().stream()
            .filter(candidate -> Catcher.matches(candidate.errors(), failure.error()))
            .findFirst();
    if (catcher.isEmpty()) {
      run.fail(failure);
      return;
    }
    JsonNode error =
        JsonNodeFactory.instance
            .objectNode()
            .put("Error", failure.error())
            .put("Cause", failure.cause());
    JsonNode output = catcher.get().resultPath().map(path -> path.write(raw, error)).orElse(raw);
    run.divert(task, catcher.get().next(), output);
  }

  private JsonNode context() {
    return run.context(task, retries.values().stream().mapToInt(Integer::intValue).sum());
  }
}
