/** Looks at a site from outside: what a check is, what it is given, what it finds. */
@NullMarked
package cafe.build.doctor;

import org.jspecify.annotations.NullMarked;
