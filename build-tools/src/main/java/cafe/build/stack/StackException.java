package cafe.build.stack;

/** A stack that cannot be what it should. The message says what was found and what to do. */
public final class StackException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a message that stands alone. */
  public StackException(String message) {
    super(message);
  }

  /** With what AWS said, for whoever asks Maven for the stack trace. */
  public StackException(String message, Throwable cause) {
    super(message, cause);
  }
}
