package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The state machines of this AWS account, and their runs. */
public final class Executions {
  private final Map<String, StateMachine> machines = new ConcurrentHashMap<>();
  private final Map<String, Execution> byArn = new ConcurrentHashMap<>();
  private final List<Execution> newestFirst = new ArrayList<>();
  private final Tasks tasks;
  private final Timing timing;

  /** No machine yet. */
  public Executions(Tasks tasks, Timing timing) {
    this.tasks = tasks;
    this.timing = timing;
  }

  /** Adds a state machine. */
  public void add(StateMachine machine) {
    machines.put(machine.arn(), machine);
  }

  /**
   * Starts a run. The same name with the same input, while that run goes on, gives that run
   * (StartExecution is idempotent for STANDARD state machines).
   *
   * @return the run, or nothing if the name was used for another input or for a run that has ended
   */
  public Optional<Execution> start(StateMachine machine, String name, JsonNode input) {
    Execution started = new Execution(machine, name, input, timing.clock());
    synchronized (newestFirst) {
      Execution known = byArn.putIfAbsent(started.arn(), started);
      if (known != null) {
        boolean same = known.status() == Execution.Status.RUNNING && known.input().equals(input);
        return same ? Optional.of(known) : Optional.empty();
      }
      newestFirst.add(0, started);
    }
    new Run(started, tasks, timing).start();
    return Optional.of(started);
  }

  /** The state machine of that ARN. */
  public Optional<StateMachine> machine(String arn) {
    return Optional.ofNullable(machines.get(arn));
  }

  /** All state machines. */
  public List<StateMachine> machines() {
    return List.copyOf(machines.values());
  }

  /** The run of that ARN. */
  public Optional<Execution> execution(String arn) {
    return Optional.ofNullable(byArn.get(arn));
  }

  /** All runs, newest first. */
  public List<Execution> executions() {
    synchronized (newestFirst) {
      return List.copyOf(newestFirst);
    }
  }
}
