/** Compressed representations of files: RFC 9110, section 8.4. */
@NullMarked
package cafe.build.encoding;

import org.jspecify.annotations.NullMarked;
