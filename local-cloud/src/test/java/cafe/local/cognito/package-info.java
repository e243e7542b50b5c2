/** Tests of the package of the same name. */
@NullMarked
package cafe.local.cognito;

import org.jspecify.annotations.NullMarked;
