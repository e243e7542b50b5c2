/** A run of the report: who asked, how far it is, and where its files are kept. */
@NullMarked
package cafe.backend.report;

import org.jspecify.annotations.NullMarked;
