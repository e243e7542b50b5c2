/** Who signed in, who could not, and why: CloudTrail's events as a table. No AWS in here. */
@NullMarked
package cafe.build.audit;

import org.jspecify.annotations.NullMarked;
