/** What a developer waits for. */
@NullMarked
package cafe.bench.build;

import org.jspecify.annotations.NullMarked;
