/** Programs of other processes, with the time they take. */
@NullMarked
package cafe.bench.process;

import org.jspecify.annotations.NullMarked;
