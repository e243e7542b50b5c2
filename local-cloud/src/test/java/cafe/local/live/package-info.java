/** Tests of this package. */
@NullMarked
package cafe.local.live;

import org.jspecify.annotations.NullMarked;
