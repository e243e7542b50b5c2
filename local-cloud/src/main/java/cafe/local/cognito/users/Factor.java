package cafe.local.cognito.users;

/** A second factor, by the name that its challenge has in the API. */
public enum Factor {
  /** A code by text message. */
  SMS_MFA,
  /** A code that an authenticator app computes (RFC 6238). */
  SOFTWARE_TOKEN_MFA,
  /** A code by e-mail. */
  EMAIL_OTP
}
