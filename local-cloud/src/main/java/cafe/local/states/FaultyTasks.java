package cafe.local.states;

import cafe.local.faults.Fault;
import cafe.local.faults.Faults;
import cafe.local.faults.Point;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/** Lets faults strike tasks. */
public final class FaultyTasks implements Tasks {
  private final Tasks tasks;
  private final Faults faults;

  /** Those tasks, struck by these faults. */
  public FaultyTasks(Tasks tasks, Faults faults) {
    this.tasks = tasks;
    this.faults = faults;
  }

  @Override
  public JsonNode run(TaskCall call) throws TaskFailure, InterruptedException {
    Optional<Fault> fault = faults.take(Point.task(call.state()));
    if (fault.isEmpty()) {
      return tasks.run(call);
    }
    if (fault.get() instanceof Fault.Delay delay) {
      faults.hold(delay.duration());
      return tasks.run(call);
    }
    if (fault.get() instanceof Fault.Garbage) {
      return TextNode.valueOf("not what was promised");
    }
    if (fault.get() instanceof Fault.Hang) {
      faults.holdUntilCleared();
    }
    boolean lambda = TaskKind.of(call.resource()).orElseThrow() != TaskKind.SNS_PUBLISH;
    throw lambda
        ? new TaskFailure(
            "Runtime.ExitError",
            "{\"errorType\":\"Runtime.ExitError\",\"errorMessage\":\"Error: Runtime exited with"
                + " error: signal: killed\"}")
        : new TaskFailure("SNS.InternalErrorException", "The service failed (Status Code: 500)");
  }
}
