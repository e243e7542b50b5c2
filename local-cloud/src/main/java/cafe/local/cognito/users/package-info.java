/** The users of a pool, their passwords, and what a wrong one costs. */
@NullMarked
package cafe.local.cognito.users;

import org.jspecify.annotations.NullMarked;
