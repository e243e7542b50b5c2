/** The OAuth 2.0 endpoints of a pool's domain. */
@NullMarked
package cafe.local.cognito.oauth;

import org.jspecify.annotations.NullMarked;
