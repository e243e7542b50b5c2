/** Tests of the package of the same name. */
@NullMarked
package cafe.local.cognito.tokens;

import org.jspecify.annotations.NullMarked;
