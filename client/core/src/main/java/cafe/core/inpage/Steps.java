package cafe.core.inpage;

/** The steps that are not challenges, by their names in the markup. */
final class Steps {
  static final String PASSWORD = "password";

  /** The password, after an account was confirmed. */
  static final String CONFIRMED = "confirmed";

  static final String FORGOTTEN = "forgotten";
  static final String RESET = "reset";
  static final String SIGN_UP = "sign-up";
  static final String CONFIRM = "confirm";

  /** What sends another confirmation code; no form of its own. */
  static final String RESEND = "resend";

  private Steps() {}
}
