package cafe.bench.process;

import java.time.Duration;

/**
 * A program that has ended.
 *
 * @param status 0 if all went well
 * @param taken from its start to its end
 * @param output what it printed
 * @param errors what it printed as errors
 */
public record Finished(int status, Duration taken, String output, String errors) {}
