package cafe.local.faults;

import java.time.Duration;
import java.util.Map;

/** What goes wrong at a {@link Point}. */
public sealed interface Fault {

  /** The service answers with this status, its usual error body, and these headers. */
  record Status(int status, Map<String, String> headers) implements Fault {}

  /** The answer is right but comes that much later. */
  record Delay(Duration duration) implements Fault {}

  /** No answer comes until the faults are cleared; then the connection is cut. */
  record Hang() implements Fault {}

  /** A 200 whose body is not what was promised (neither JSON, nor a script, nor a page). */
  record Garbage() implements Fault {}

  /** The right answer, of which only the first half arrives. */
  record CutOff() implements Fault {}

  /** The process that should answer dies: a task ends with {@code Runtime.ExitError}. */
  record Killed() implements Fault {}

  /** A status without further headers. */
  static Fault status(int status) {
    return new Status(status, Map.of());
  }
}
