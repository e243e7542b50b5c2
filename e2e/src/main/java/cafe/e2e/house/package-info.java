/** The whole café on this machine, and other sites that use its API. */
@NullMarked
package cafe.e2e.house;

import org.jspecify.annotations.NullMarked;
