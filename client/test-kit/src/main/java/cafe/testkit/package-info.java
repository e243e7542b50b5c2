/** What the tests of several modules need: hostile texts made of good ones. */
@NullMarked
package cafe.testkit;

import org.jspecify.annotations.NullMarked;
