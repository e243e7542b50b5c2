/** Faults on demand, so that tests and people can see what happens when a part of AWS fails. */
@NullMarked
package cafe.local.faults;

import org.jspecify.annotations.NullMarked;
