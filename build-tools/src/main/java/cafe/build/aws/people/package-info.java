/** The user pool in AWS, or in the local cloud: where it is, and its users. */
@NullMarked
package cafe.build.aws.people;

import org.jspecify.annotations.NullMarked;
