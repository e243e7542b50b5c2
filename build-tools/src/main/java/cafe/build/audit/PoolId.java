package cafe.build.audit;

/**
 * Whose events are wanted.
 *
 * @param clientId the page's app client, by which events are known that do not name the pool
 */
public record PoolId(String userPoolId, String clientId) {}
