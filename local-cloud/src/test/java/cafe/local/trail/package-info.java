/** Tests of the local CloudTrail. */
@NullMarked
package cafe.local.trail;

import org.jspecify.annotations.NullMarked;
