/** Bringing a site to its bucket. */
@NullMarked
package cafe.bench.deploy;

import org.jspecify.annotations.NullMarked;
