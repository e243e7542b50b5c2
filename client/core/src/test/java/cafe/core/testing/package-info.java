/** A platform made of the JDK, Jackson and Nimbus, for tests. */
package cafe.core.testing;
