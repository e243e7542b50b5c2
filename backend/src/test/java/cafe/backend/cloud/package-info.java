/** What must hold of the CloudFormation template, the API definition and the state machine. */
@NullMarked
package cafe.backend.cloud;

import org.jspecify.annotations.NullMarked;
