package cafe.build.audit;

/** An audit that cannot be made. The message says what was found and what to do. */
public final class AuditException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a message that stands alone. */
  public AuditException(String message) {
    super(message);
  }

  /** With what AWS said, for whoever asks Maven for the stack trace. */
  public AuditException(String message, Throwable cause) {
    super(message, cause);
  }
}
