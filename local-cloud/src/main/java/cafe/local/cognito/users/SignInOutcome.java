package cafe.local.cognito.users;

/** What came of a username and a password. */
public sealed interface SignInOutcome {
  /** The user is signed in. */
  record SignedIn(User user) implements SignInOutcome {}

  /** The password was right but temporary: the NEW_PASSWORD_REQUIRED challenge. */
  record NewPasswordRequired(User user) implements SignInOutcome {}

  /** NotAuthorizedException, with Cognito's words. */
  record Refused(String message) implements SignInOutcome {}
}
