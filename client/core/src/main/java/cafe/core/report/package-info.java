/** Ordering the bean inventory report and watching it being made. */
package cafe.core.report;
