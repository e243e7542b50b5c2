/** The doctor at the house: a well one, and one with a single thing broken. */
@NullMarked
package cafe.e2e.doctor;

import org.jspecify.annotations.NullMarked;
