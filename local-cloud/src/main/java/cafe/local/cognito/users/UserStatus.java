package cafe.local.cognito.users;

/** The {@code UserStatus} values that a user created by an administrator goes through. */
public enum UserStatus {
  /** Has a temporary password and must replace it at the first sign-in. */
  FORCE_CHANGE_PASSWORD,
  /** Has a password of their own. */
  CONFIRMED
}
