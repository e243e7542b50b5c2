/** From the gathered file to the report's page. */
@NullMarked
package cafe.backend.page;

import org.jspecify.annotations.NullMarked;
