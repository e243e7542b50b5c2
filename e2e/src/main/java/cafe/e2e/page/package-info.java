/** The pages as a person sees them: what stands there, what can be done, what to wait for. */
@NullMarked
package cafe.e2e.page;

import org.jspecify.annotations.NullMarked;
