package cafe.local.cognito.client;

/** An {@code ExplicitAuthFlows} value of an app client, without its {@code ALLOW_}. */
public enum AuthFlow {
  /** Username and proof of the password. */
  USER_SRP_AUTH,
  /** Username and password. */
  USER_PASSWORD_AUTH,
  /** A refresh token, where refresh tokens are not rotated. */
  REFRESH_TOKEN_AUTH
}
