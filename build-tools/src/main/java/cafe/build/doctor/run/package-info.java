/** The doctor at work: all checks side by side, and what is printed. */
@NullMarked
package cafe.build.doctor.run;

import org.jspecify.annotations.NullMarked;
