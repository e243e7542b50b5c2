package cafe.build.people;

/** A user who cannot be as asked. The message says what was found and what to do. */
public final class PeopleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a message that stands alone. */
  public PeopleException(String message) {
    super(message);
  }

  /** With what AWS said, for whoever asks Maven for the stack trace. */
  public PeopleException(String message, Throwable cause) {
    super(message, cause);
  }
}
