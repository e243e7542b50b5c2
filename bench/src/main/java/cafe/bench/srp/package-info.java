/** The arithmetic of signing in with a password (RFC 2945, RFC 5054, as Cognito has it). */
@NullMarked
package cafe.bench.srp;

import org.jspecify.annotations.NullMarked;
