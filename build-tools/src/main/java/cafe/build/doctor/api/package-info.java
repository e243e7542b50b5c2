/** Checks of the REST API. */
@NullMarked
package cafe.build.doctor.api;

import org.jspecify.annotations.NullMarked;
