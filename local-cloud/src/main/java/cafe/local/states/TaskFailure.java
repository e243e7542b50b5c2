package cafe.local.states;

/** A task, or a state, that failed: an error name that Retry and Catch match, and its cause. */
public final class TaskFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final String error;
  private final String cause;

  /**
   * A failure.
   *
   * @param error the error's name, such as {@code States.Timeout} or {@code
   *     java.io.UncheckedIOException}
   * @param cause what is known of it, often JSON
   */
  public TaskFailure(String error, String cause) {
    super(error + ": " + cause);
    this.error = error;
    this.cause = cause;
  }

  /** The error's name. */
  public String error() {
    return error;
  }

  /** What is known of it; possibly empty. */
  public String cause() {
    return cause;
  }
}
