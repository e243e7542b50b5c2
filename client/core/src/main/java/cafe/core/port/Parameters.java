package cafe.core.port;

/**
 * Parameters in the order they were given: {@code a=1&b=2} (WHATWG URL, {@code
 * application/x-www-form-urlencoded}).
 */
public interface Parameters {
  /** The decoded value; empty if the name is absent. */
  String get(String name);

  /** The value as a number; 0 if the name is absent, NaN if the value is not a number. */
  double number(String name);

  /** Whether any name is there more than once. */
  boolean hasRepeated();

  /** Adds one at the end, and returns the same object. */
  Parameters with(String name, String value);

  /** Encoded, without a leading sign. */
  String encoded();
}
