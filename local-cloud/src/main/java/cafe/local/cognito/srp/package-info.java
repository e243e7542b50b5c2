/** The pool's side of SRP-6a (RFC 5054), as Cognito computes it. */
@NullMarked
package cafe.local.cognito.srp;

import org.jspecify.annotations.NullMarked;
