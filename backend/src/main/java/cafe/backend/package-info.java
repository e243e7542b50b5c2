/** The Lambda handlers: each wires one use to AWS. Their class names stand in the template. */
@NullMarked
package cafe.backend;

import org.jspecify.annotations.NullMarked;
