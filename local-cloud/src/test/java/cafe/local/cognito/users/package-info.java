/** Tests of the package of the same name. */
@NullMarked
package cafe.local.cognito.users;

import org.jspecify.annotations.NullMarked;
