/** Signing in inside the page, step by step. */
package cafe.core.inpage;
