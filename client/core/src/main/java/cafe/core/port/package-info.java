/** What the client needs from the world: small interfaces, implemented once by the browser. */
package cafe.core.port;
