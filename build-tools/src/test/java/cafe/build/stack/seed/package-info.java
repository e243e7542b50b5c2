/** Tests without AWS. */
@NullMarked
package cafe.build.stack.seed;

import org.jspecify.annotations.NullMarked;
