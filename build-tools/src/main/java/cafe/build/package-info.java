/** From sources and a {@code cafe.json} to a site: configuration, pages, deployment. */
@NullMarked
package cafe.build;

import org.jspecify.annotations.NullMarked;
