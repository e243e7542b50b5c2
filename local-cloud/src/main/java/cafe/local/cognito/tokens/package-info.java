/** Id, access and refresh tokens: signed, checked, revoked, and forged for tests. */
@NullMarked
package cafe.local.cognito.tokens;

import org.jspecify.annotations.NullMarked;
