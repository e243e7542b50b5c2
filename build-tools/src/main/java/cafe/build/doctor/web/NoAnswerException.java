package cafe.build.doctor.web;

/** A server did not answer. The message says which one and why, as a clause without a full stop. */
public final class NoAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With what the message says. */
  public NoAnswerException(String message) {
    super(message);
  }

  /** With what the message says, and what lies behind it. */
  public NoAnswerException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The message. */
  public String clause() {
    return String.valueOf(getMessage());
  }
}
