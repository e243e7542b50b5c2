/** Requests and responses as values; nothing here sends anything. */
package cafe.core.http;
