/** A real browser: where it is found, how it is started, what it did. */
@NullMarked
package cafe.e2e.browser;

import org.jspecify.annotations.NullMarked;
