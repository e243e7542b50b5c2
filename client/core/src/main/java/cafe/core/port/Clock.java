package cafe.core.port;

/** The time of this machine. */
public interface Clock {
  /**
   * Milliseconds since 1970. A double is a JavaScript number and exact for them; a long would be
   * emulated.
   */
  double nowMillis();
}
