/** Tests without AWS. */
@NullMarked
package cafe.build.stack;

import org.jspecify.annotations.NullMarked;
