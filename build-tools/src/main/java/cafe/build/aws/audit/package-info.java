/** CloudTrail in AWS, or in the local cloud. */
@NullMarked
package cafe.build.aws.audit;

import org.jspecify.annotations.NullMarked;
