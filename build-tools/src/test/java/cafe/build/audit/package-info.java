/** Tests of the audit. */
@NullMarked
package cafe.build.audit;

import org.jspecify.annotations.NullMarked;
