/** Proves that the same source gives the same bytes. */
@NullMarked
package cafe.build.reproducible;

import org.jspecify.annotations.NullMarked;
