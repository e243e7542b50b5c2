/** Tests of the package of the same name. */
@NullMarked
package cafe.local.cognito.oauth;

import org.jspecify.annotations.NullMarked;
