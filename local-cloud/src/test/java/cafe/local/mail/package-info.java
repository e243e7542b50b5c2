/** Tests of this package. */
@NullMarked
package cafe.local.mail;

import org.jspecify.annotations.NullMarked;
