package cafe.local.trail;

import java.time.Instant;

/**
 * One event of the event history.
 *
 * @param id a UUID
 * @param at when, in whole seconds
 * @param name such as {@code Login_POST}
 * @param source the service, such as {@code cognito-idp.amazonaws.com}
 * @param readOnly whether it changed nothing
 * @param record the whole event as CloudTrail writes it, JSON
 */
public record TrailEvent(
    String id, Instant at, String name, String source, boolean readOnly, String record) {}
