/** AWS Lambda: runs the handlers of the template as the Java runtime does, bytes in, bytes out. */
@NullMarked
package cafe.local.lambda;

import org.jspecify.annotations.NullMarked;
