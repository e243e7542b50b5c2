/** Tests of the local cloud as a whole. */
@NullMarked
package cafe.local;

import org.jspecify.annotations.NullMarked;
