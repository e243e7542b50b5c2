/** Codecs. */
package cafe.core.codec;
