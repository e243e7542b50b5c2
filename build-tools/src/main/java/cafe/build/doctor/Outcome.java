package cafe.build.doctor;

/** How a check ends. */
public enum Outcome {
  /** As it should be. */
  OK("ok"),
  /** It works, but could be safer or faster. */
  WARNING("warning"),
  /** Something does not work, or is not safe. */
  WRONG("WRONG"),
  /** What was needed to tell did not come. */
  UNKNOWN("could not tell");

  private final String text;

  Outcome(String text) {
    this.text = text;
  }

  /** As the list shows it. */
  @Override
  public String toString() {
    return text;
  }
}
