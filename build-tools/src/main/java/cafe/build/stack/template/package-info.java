/** The CloudFormation template, from the repository's files to what CloudFormation gets. */
@NullMarked
package cafe.build.stack.template;

import org.jspecify.annotations.NullMarked;
