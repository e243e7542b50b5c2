/**
 * The stack that stands behind the site: what it shall be, how it is changed, watched and deleted.
 * No SDK here; the adapters are in {@code cafe.build.aws.stack}.
 */
@NullMarked
package cafe.build.stack;

import org.jspecify.annotations.NullMarked;
