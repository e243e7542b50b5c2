/** Tests of the browser's finding and recording. */
@NullMarked
package cafe.e2e.browser;

import org.jspecify.annotations.NullMarked;
