package cafe.build.doctor;

/**
 * What a check found. No part of it is ever a token, a password or a secret.
 *
 * @param outcome how it ends
 * @param found what is there
 * @param expected what should be there; "" if the outcome is ok
 * @param next what to do; "" if the outcome is ok
 */
public record Finding(Outcome outcome, String found, String expected, String next) {

  /** As it should be. */
  public static Finding ok(String found) {
    return new Finding(Outcome.OK, found, "", "");
  }

  /** It works, but could be safer or faster. */
  public static Finding warning(String found, String expected, String next) {
    return new Finding(Outcome.WARNING, found, expected, next);
  }

  /** Something does not work, or is not safe. */
  public static Finding wrong(String found, String expected, String next) {
    return new Finding(Outcome.WRONG, found, expected, next);
  }

  /** What was needed to tell did not come. */
  public static Finding unknown(String found, String expected, String next) {
    return new Finding(Outcome.UNKNOWN, found, expected, next);
  }
}
