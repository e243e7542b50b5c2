/** What a visitor sees, and how soon. */
@NullMarked
package cafe.bench.view;

import org.jspecify.annotations.NullMarked;
