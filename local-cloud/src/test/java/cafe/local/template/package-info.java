/** Tests of this package. */
@NullMarked
package cafe.local.template;

import org.jspecify.annotations.NullMarked;
