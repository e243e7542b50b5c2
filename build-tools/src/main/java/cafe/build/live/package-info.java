/** What a visitor gets from a site that was deployed. */
@NullMarked
package cafe.build.live;

import org.jspecify.annotations.NullMarked;
