/** One good site, and what the doctor says of it when one thing is changed. */
@NullMarked
package cafe.build.doctor;

import org.jspecify.annotations.NullMarked;
