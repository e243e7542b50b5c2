package cafe.build.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to sign in, or one sign-out.
 *
 * @param sub the user's id, where CloudTrail tells it
 * @param from the IP address
 * @param event the event's name
 * @param reason why, possibly empty
 */
public record Attempt(
    Instant at, Optional<String> sub, String from, String event, Outcome outcome, String reason) {}
