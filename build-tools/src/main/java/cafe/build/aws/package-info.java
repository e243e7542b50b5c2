/** The AWS SDK's side of deploying. Nothing else in these tools imports it. */
@NullMarked
package cafe.build.aws;

import org.jspecify.annotations.NullMarked;
