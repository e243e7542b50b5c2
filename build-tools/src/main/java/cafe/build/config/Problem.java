package cafe.build.config;

/**
 * One thing that is wrong in a configuration.
 *
 * @param place where it stands
 * @param subject the key in quotation marks, or another name of what is wrong
 * @param found what stands there; never a secret
 * @param expected what should stand there
 * @param next what to do
 */
public record Problem(Place place, String subject, String found, String expected, String next) {
  /** Four lines: where, and the other three under it. */
  @Override
  public String toString() {
    return place
        + " "
        + subject
        + "\n  found     "
        + found
        + "\n  expected  "
        + expected
        + "\n  next      "
        + next;
  }
}
