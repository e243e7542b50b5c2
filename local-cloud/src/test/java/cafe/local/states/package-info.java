/** Tests of this package. */
@NullMarked
package cafe.local.states;

import org.jspecify.annotations.NullMarked;
