/** The build-tools. */
@NullMarked
package cafe.build;

import org.jspecify.annotations.NullMarked;
