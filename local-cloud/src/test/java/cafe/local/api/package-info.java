/** Tests of this package. */
@NullMarked
package cafe.local.api;

import org.jspecify.annotations.NullMarked;
