/** The API, and its handlers from a standing start. */
@NullMarked
package cafe.bench.api;

import org.jspecify.annotations.NullMarked;
