package cafe.build.deploy;

/** A deploy that was refused or did not finish. The message says what state the site is in. */
public final class DeployException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a message that tells the site's state and the next step. */
  public DeployException(String message) {
    super(message);
  }

  DeployException(String message, Throwable cause) {
    super(message, cause);
  }
}
