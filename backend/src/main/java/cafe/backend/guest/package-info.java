/** A guest of the café: the own row, the favourites, and where both are kept. */
@NullMarked
package cafe.backend.guest;

import org.jspecify.annotations.NullMarked;
