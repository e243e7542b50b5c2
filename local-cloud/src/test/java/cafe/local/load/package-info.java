/** Many people at once, for as long as one likes: {@code mvn -Pload}. */
@NullMarked
package cafe.local.load;

import org.jspecify.annotations.NullMarked;
