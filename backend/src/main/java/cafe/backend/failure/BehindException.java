package cafe.backend.failure;

/** What stands behind this function did not do what it was asked. */
public final class BehindException extends RuntimeException {
  private final String sentence;
  private final boolean passing;

  /**
   * A failure with its cause.
   *
   * @param sentence what did not work, for the person at the page: "The menu could not be read."
   * @param passing whether the same request may work in some seconds
   */
  public BehindException(String sentence, boolean passing, Throwable cause) {
    super(sentence + " " + cause.getMessage(), cause);
    this.sentence = sentence;
    this.passing = passing;
  }

  /** What did not work, without names or addresses of what stands behind. */
  public String sentence() {
    return sentence;
  }

  /** Whether trying again makes sense. */
  public boolean passing() {
    return passing;
  }
}
