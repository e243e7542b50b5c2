package cafe.core.port;

/** A JSON value. Asking it for what it is not gives an empty answer, never an error. */
public interface Json {
  /** Whether it is an array. */
  boolean isList();

  /** How many elements the array has; 0 if it is none. */
  int size();

  /** An element of the array. */
  Json at(int index);

  /** Whether it is an array that has this string. */
  boolean contains(String text);

  /** The elements of the array as one text; empty if it is none. */
  String joined(String separator);

  /** A member of the object. */
  Json get(String name);

  /** A member that is a string; empty if it is absent or something else. */
  String text(String name);

  /** A member that is a number; NaN if it is absent or something else. */
  double number(String name);

  /** A member that is a number or the text of one; NaN if it is absent or something else. */
  double amount(String name);
}
