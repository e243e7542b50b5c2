/** Measures the café beside its peers; {@code mvn -Pbench}. */
@NullMarked
package cafe.bench;

import org.jspecify.annotations.NullMarked;
