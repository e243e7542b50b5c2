package cafe.build.deploy;

import java.util.Map;

/**
 * A state of the site that can be brought back.
 *
 * @param number from 1
 * @param createdAtMillis when it was complete
 * @param files what it had beside its assets, by key; their contents are in the manifest
 */
record Release(int number, long createdAtMillis, Map<String, Stored> files) {}
