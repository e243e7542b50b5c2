/** What AWS does for the café, on one machine. */
@NullMarked
package cafe.local;

import org.jspecify.annotations.NullMarked;
