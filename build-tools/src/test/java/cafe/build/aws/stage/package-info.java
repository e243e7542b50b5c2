/** The whole of {@code mvn deploy}, against servers on this machine. */
@NullMarked
package cafe.build.aws.stage;

import org.jspecify.annotations.NullMarked;
