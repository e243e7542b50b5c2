/** Tests of the package of the same name. */
@NullMarked
package cafe.local.cognito.client;

import org.jspecify.annotations.NullMarked;
