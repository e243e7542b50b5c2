/** The API definition, the state machine and the seed data, held against their rules. */
@NullMarked
package cafe.backend.definition;

import org.jspecify.annotations.NullMarked;
