/** Checks of the page, its files and its headers. */
@NullMarked
package cafe.build.doctor.site;

import org.jspecify.annotations.NullMarked;
