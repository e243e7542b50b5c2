/** Questions over HTTP that always end: an answer, or a sentence that says why there is none. */
@NullMarked
package cafe.build.doctor.web;

import org.jspecify.annotations.NullMarked;
