/** Tests of this package. */
@NullMarked
package cafe.local.s3;

import org.jspecify.annotations.NullMarked;
