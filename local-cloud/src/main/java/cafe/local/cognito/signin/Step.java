package cafe.local.cognito.signin;

import cafe.local.cognito.users.User;

/** Where a sign-in stands once something was right. */
public sealed interface Step {
  /** At its end. */
  record Done(User user) implements Step {}

  /** Something is still owed. */
  record Owing(User user, Owed owed) implements Step {}
}
