/** What the café keeps for a guest: since when, the favourite pastries, the own reports. */
package cafe.core.guest;
