/** What must hold of the CloudFormation template, the API definition and the state machine. */
@NullMarked
package cafe.build.stack.template;

import org.jspecify.annotations.NullMarked;
