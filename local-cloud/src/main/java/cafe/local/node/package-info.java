/** The Node.js of the build. */
@NullMarked
package cafe.local.node;

import org.jspecify.annotations.NullMarked;
