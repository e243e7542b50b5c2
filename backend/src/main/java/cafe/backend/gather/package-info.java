/**
 * From the inventory to one sorted file with its totals, in memory that does not grow with the
 * beans.
 */
@NullMarked
package cafe.backend.gather;

import org.jspecify.annotations.NullMarked;
