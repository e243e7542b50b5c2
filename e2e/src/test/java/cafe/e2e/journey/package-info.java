/**
 * What people do at the café, each journey a sentence, in a real browser against the local cloud.
 */
@NullMarked
package cafe.e2e.journey;

import org.jspecify.annotations.NullMarked;
