/** Amazon Cognito on this machine: a user pool, its hosted UI, its discovery documents. */
@NullMarked
package cafe.local.cognito;

import org.jspecify.annotations.NullMarked;
