/** From the built page and client, and a configuration, to the files of a site. */
@NullMarked
package cafe.build.page;

import org.jspecify.annotations.NullMarked;
