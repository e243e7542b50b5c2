/** App clients: who may ask a user pool for tokens, and how. */
@NullMarked
package cafe.local.cognito.client;

import org.jspecify.annotations.NullMarked;
