package cafe.local.cognito.users;

/** The {@code UserStatus} values that a user of this pool goes through. */
public enum UserStatus {
  /** Signed up, and has not yet given the code that was sent. */
  UNCONFIRMED,
  /** Has a temporary password and must replace it at the first sign-in. */
  FORCE_CHANGE_PASSWORD,
  /** Has a password of their own. */
  CONFIRMED
}
