package cafe.build.doctor;

/** Ends a check for which something is missing; what is missing is another check's subject. */
public final class CannotTellException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String expected;
  private final String next;

  /**
   * Ends it.
   *
   * @param found what is there
   * @param expected what is needed to tell
   * @param next what to do
   */
  public CannotTellException(String found, String expected, String next) {
    super(found);
    this.expected = expected;
    this.next = next;
  }

  /** As what the check found. */
  public Finding finding() {
    return Finding.unknown(String.valueOf(getMessage()), expected, next);
  }
}
