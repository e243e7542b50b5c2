/** Tests of this package. */
@NullMarked
package cafe.local.faults;

import org.jspecify.annotations.NullMarked;
