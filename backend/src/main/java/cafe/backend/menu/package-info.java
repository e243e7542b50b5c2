/** The pastries and where they are read. */
@NullMarked
package cafe.backend.menu;

import org.jspecify.annotations.NullMarked;
