/** AWS CloudTrail on this machine: what happened at the hosted UI, and the API that tells it. */
@NullMarked
package cafe.local.trail;

import org.jspecify.annotations.NullMarked;
