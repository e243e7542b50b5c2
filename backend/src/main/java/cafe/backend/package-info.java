/** The backend. */
@NullMarked
package cafe.backend;

import org.jspecify.annotations.NullMarked;
