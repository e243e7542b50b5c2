/** AWS Step Functions: an interpreter of the Amazon States Language, and the service's API. */
@NullMarked
package cafe.local.states;

import org.jspecify.annotations.NullMarked;
