package cafe.local.api;

import java.time.Instant;

/**
 * One request on its way through the gateway.
 *
 * @param requestId names it; also in the header x-amzn-RequestId
 * @param at when it came
 * @param accountId the account of the API
 * @param stage the stage that was asked
 * @param path the path below the stage
 */
record Call(String requestId, Instant at, String accountId, String stage, String path) {}
