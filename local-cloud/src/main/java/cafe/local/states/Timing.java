package cafe.local.states;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;

/**
 * How a run meets time and chance, so that tests need not wait.
 *
 * @param clock tells the time of events
 * @param waits runs what waits: retries and Wait states
 * @param deadlines runs what ends a task or a run that takes too long
 * @param jitter a number from 0 (included) to 1 (not included), for JitterStrategy FULL
 * @param workers runs the tasks
 */
public record Timing(
    Clock clock, Scheduler waits, Scheduler deadlines, DoubleSupplier jitter, Executor workers) {}
