/** Tests against servers that speak AWS's protocols. */
@NullMarked
package cafe.build.aws.stack;

import org.jspecify.annotations.NullMarked;
