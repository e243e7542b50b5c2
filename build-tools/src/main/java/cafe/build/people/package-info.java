/** Who may sign in: users of the pool, as an owner adds them. No AWS in here. */
@NullMarked
package cafe.build.people;

import org.jspecify.annotations.NullMarked;
