package cafe.local.cognito.signin;

import cafe.local.cognito.users.Factor;

/** What a user still owes after the password, by its name in the API. */
public enum Challenge {
  /** A password of their own in place of the temporary one. */
  NEW_PASSWORD_REQUIRED,
  /** A code by text message. */
  SMS_MFA,
  /** A code of the authenticator app. */
  SOFTWARE_TOKEN_MFA,
  /** A code by e-mail. */
  EMAIL_OTP,
  /** Which of several factors to use. */
  SELECT_MFA_TYPE,
  /** To set up a second factor. */
  MFA_SETUP;

  static Challenge of(Factor factor) {
    return valueOf(factor.name());
  }
}
