/** How users show who they are: passwords, second factors, codes, and what keeps guessers out. */
@NullMarked
package cafe.local.cognito.signin;

import org.jspecify.annotations.NullMarked;
