/** Coffee beans, their suppliers, and where both are read. */
@NullMarked
package cafe.backend.stock;

import org.jspecify.annotations.NullMarked;
