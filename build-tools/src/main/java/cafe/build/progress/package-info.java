/** What people see while something is done. */
@NullMarked
package cafe.build.progress;

import org.jspecify.annotations.NullMarked;
