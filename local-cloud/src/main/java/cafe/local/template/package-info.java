/** AWS CloudFormation: reads from the template what the local cloud builds. */
@NullMarked
package cafe.local.template;

import org.jspecify.annotations.NullMarked;
