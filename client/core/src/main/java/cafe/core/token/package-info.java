/** From an unchecked token to a checked IdToken, one type per step. */
package cafe.core.token;
