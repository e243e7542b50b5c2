/** The HTTP servers of the local cloud: one origin each, on 127.0.0.1. */
@NullMarked
package cafe.local.http;

import org.jspecify.annotations.NullMarked;
