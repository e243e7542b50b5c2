/** Tests of the package of the same name. */
@NullMarked
package cafe.local.cognito.srp;

import org.jspecify.annotations.NullMarked;
