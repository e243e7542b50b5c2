/** The tables' first content: put there once, and never over what is there. */
@NullMarked
package cafe.build.stack.seed;

import org.jspecify.annotations.NullMarked;
