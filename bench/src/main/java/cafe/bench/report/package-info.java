/** Making a report of many beans. */
@NullMarked
package cafe.bench.report;

import org.jspecify.annotations.NullMarked;
