package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A state of a state machine. */
sealed interface State {
  /** The name, unique in the machine. */
  String name();

  /** The value of Type. */
  String type();

  /** The state that follows, none after the last. */
  Optional<String> next();

  /** Calls a service. */
  record Task(
      String name,
      Optional<String> next,
      String resource,
      Flow flow,
      Duration timeout,
      List<Retrier> retriers,
      List<Catcher> catchers)
      implements State {
    @Override
    public String type() {
      return "Task";
    }
  }

  /** Passes its input on, or a given result. */
  record Pass(String name, Optional<String> next, Flow flow, Optional<JsonNode> result)
      implements State {
    @Override
    public String type() {
      return "Pass";
    }
  }

  /** Waits. */
  record Wait(String name, Optional<String> next, Duration duration) implements State {
    @Override
    public String type() {
      return "Wait";
    }
  }

  /** Ends the run well. */
  record Succeed(String name) implements State {
    @Override
    public String type() {
      return "Succeed";
    }

    @Override
    public Optional<String> next() {
      return Optional.empty();
    }
  }

  /** Ends the run as failed. */
  record Fail(String name, Expression error, Expression cause) implements State {
    @Override
    public String type() {
      return "Fail";
    }

    @Override
    public Optional<String> next() {
      return Optional.empty();
    }
  }
}
