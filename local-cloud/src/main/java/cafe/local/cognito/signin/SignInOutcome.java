package cafe.local.cognito.signin;

import cafe.local.cognito.users.User;

/** What came of a username and a password. */
public sealed interface SignInOutcome {
  /** The password was right, and is the user's own. */
  record SignedIn(User user) implements SignInOutcome {}

  /** The password was right but temporary: the NEW_PASSWORD_REQUIRED challenge. */
  record NewPasswordRequired(User user) implements SignInOutcome {}

  /** No, with Cognito's name and words for it. */
  record Refused(String code, String message) implements SignInOutcome {
    /** NotAuthorizedException. */
    public Refused(String message) {
      this("NotAuthorizedException", message);
    }
  }

  /** What a user gets who has shown the right password: only they learn what else is wrong. */
  static SignInOutcome ofRightPassword(User user) {
    if (!user.enabled()) {
      return new Refused("User is disabled.");
    }
    return switch (user.status()) {
      case UNCONFIRMED -> new Refused("UserNotConfirmedException", "User is not confirmed.");
      case FORCE_CHANGE_PASSWORD -> new NewPasswordRequired(user);
      case CONFIRMED -> new SignedIn(user);
    };
  }
}
