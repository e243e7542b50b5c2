/** The e2e. */
@NullMarked
package cafe.e2e;

import org.jspecify.annotations.NullMarked;
