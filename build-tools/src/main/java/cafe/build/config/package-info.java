/**
 * The site's configuration: what a source says ({@link cafe.build.config.RawConfig}) kept apart
 * from what has been checked ({@link cafe.build.config.SiteConfig}).
 */
@NullMarked
package cafe.build.config;

import org.jspecify.annotations.NullMarked;
