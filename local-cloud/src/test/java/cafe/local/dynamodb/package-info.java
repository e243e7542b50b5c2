/** Tests of this package. */
@NullMarked
package cafe.local.dynamodb;

import org.jspecify.annotations.NullMarked;
