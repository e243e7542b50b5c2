/** Tests of adding users. */
@NullMarked
package cafe.build.people;

import org.jspecify.annotations.NullMarked;
