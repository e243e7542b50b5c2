/** A checked value or a failure with a code, and every sentence the page says. */
package cafe.core.outcome;
