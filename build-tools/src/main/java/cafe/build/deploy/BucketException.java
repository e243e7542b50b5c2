package cafe.build.deploy;

/** A request to S3 that failed, after its retries. */
public final class BucketException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message what was asked for, on which key, and the answer
   */
  public BucketException(String message, Throwable cause) {
    super(message, cause);
  }
}
