/** Tests of the package of the same name. */
@NullMarked
package cafe.local.cognito.pages;

import org.jspecify.annotations.NullMarked;
