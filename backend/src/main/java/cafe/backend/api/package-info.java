/** The REST API's side: who calls, what is answered, with which headers. JSON leaves here. */
@NullMarked
package cafe.backend.api;

import org.jspecify.annotations.NullMarked;
