/**
 * The page's own protocol code and the handlers' own code, talking over HTTP, without a browser.
 */
@NullMarked
package cafe.e2e.contract;

import org.jspecify.annotations.NullMarked;
