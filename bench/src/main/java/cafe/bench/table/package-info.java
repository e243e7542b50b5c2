/** What a measurement found, and the page that keeps it. */
@NullMarked
package cafe.bench.table;

import org.jspecify.annotations.NullMarked;
