/** Tests of this package. */
@NullMarked
package cafe.local.site;

import org.jspecify.annotations.NullMarked;
