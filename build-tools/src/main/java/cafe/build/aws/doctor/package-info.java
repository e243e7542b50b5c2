/** The AWS SDK's side of the doctor: what only somebody with credentials can see. */
@NullMarked
package cafe.build.aws.doctor;

import org.jspecify.annotations.NullMarked;
