/** Tests of this package. */
@NullMarked
package cafe.local.lambda;

import org.jspecify.annotations.NullMarked;
