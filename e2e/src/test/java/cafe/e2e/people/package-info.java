/**
 * Adding users and auditing sign-ins with the AWS SDK, against the local Cognito and CloudTrail.
 */
@NullMarked
package cafe.e2e.people;

import org.jspecify.annotations.NullMarked;
