package cafe.backend.report;

/**
 * Who asks for a report, by the checked id token.
 *
 * @param sub the user's unchangeable id in the pool
 * @param name as shown in mails and in the report
 * @param email may be empty: a pool need not give it
 */
public record Requester(String sub, String name, String email) {}
