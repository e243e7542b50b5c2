/** Tests of where the user pool is. */
@NullMarked
package cafe.build.aws.people;

import org.jspecify.annotations.NullMarked;
