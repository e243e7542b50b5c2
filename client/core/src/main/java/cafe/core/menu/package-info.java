/** Pastries and beans. */
package cafe.core.menu;
