/** Tests of this package. */
@NullMarked
package cafe.local.http;

import org.jspecify.annotations.NullMarked;
