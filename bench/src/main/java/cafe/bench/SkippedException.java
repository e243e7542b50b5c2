package cafe.bench;

/** It cannot be measured on this machine. */
public final class SkippedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;

  /** {@code reason} is what is missing, and where it would come from. */
  public SkippedException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why. */
  public String reason() {
    return reason;
  }
}
