/** New tokens for a session that goes on. */
package cafe.core.renewal;
