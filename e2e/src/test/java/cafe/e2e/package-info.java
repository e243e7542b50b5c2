/** What holds for the whole module. */
@NullMarked
package cafe.e2e;

import org.jspecify.annotations.NullMarked;
