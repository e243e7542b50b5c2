/** The pages of the hosted UI: sign in, new password, sign out, error. */
@NullMarked
package cafe.local.cognito.pages;

import org.jspecify.annotations.NullMarked;
