/** How a failure of what stands behind travels. */
@NullMarked
package cafe.backend.failure;

import org.jspecify.annotations.NullMarked;
