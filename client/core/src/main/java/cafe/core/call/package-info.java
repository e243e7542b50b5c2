/** Sending: retries with backoff, and the server's time. */
package cafe.core.call;
