package cafe.local.mail;

import java.time.Instant;

/**
 * One e-mail that arrived.
 *
 * @param id names it, the same for as long as the inbox lives
 * @param from the sender's address
 * @param to the address that received it
 * @param subject the subject, possibly empty
 * @param receivedAt when it arrived
 * @param text the body
 */
public record Mail(
    String id, String from, String to, String subject, Instant receivedAt, String text) {}
