/** From an edit of the page's sources to the page, while the local cloud runs. */
@NullMarked
package cafe.local.live;

import org.jspecify.annotations.NullMarked;
