/** A visit of the page, from the address bar to the last click. */
package cafe.core.visit;
