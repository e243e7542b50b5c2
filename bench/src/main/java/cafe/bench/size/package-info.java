/** What a browser must fetch to sign somebody in. */
@NullMarked
package cafe.bench.size;

import org.jspecify.annotations.NullMarked;
