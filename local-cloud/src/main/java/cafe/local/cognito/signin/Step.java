package cafe.local.cognito.signin;

import cafe.local.cognito.users.Factor;
import cafe.local.cognito.users.User;
import java.util.Optional;
import java.util.Set;

/** Where a sign-in stands once something was right. */
public sealed interface Step {
  /** At its end. */
  record Done(User user) implements Step {}

  /**
   * Something is still owed.
   *
   * @param delivery where a code was sent, where one was
   * @param factors from which to choose, or which can be set up
   */
  record Owing(User user, Owed owed, Optional<Delivery> delivery, Set<Factor> factors)
      implements Step {}
}
