package cafe.core.port;

/** The same thing written in another way. */
public interface Notations {
  /** The UTF-8 of a text, in hexadecimal. */
  String utf8(String text);

  /** Bytes in hexadecimal, as base64 with padding (RFC 4648 section 4). */
  String base64(String hex);

  /** Bytes in base64, as hexadecimal; empty if it is not base64. */
  String hex(String base64);

  /** A time as the header Date tells it: {@code Sun, 06 Nov 1994 08:49:37 GMT} (RFC 9110 5.6.7). */
  String httpDate(double millis);

  /** A text as a JSON string, with its quotation marks (RFC 8259 section 7). */
  String quoted(String text);
}
