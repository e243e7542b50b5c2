/** Tests of the package of the same name. */
@NullMarked
package cafe.local.cognito.signin;

import org.jspecify.annotations.NullMarked;
