package cafe.local.cognito.signin;

import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.UserStatus;
import cafe.local.cognito.users.Users;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How users who have forgotten the password get another one: by a code to the verified e-mail
 * address. Of a name that nobody has it tells the same as of one that somebody has.
 */
public final class Recovery {
  private static final Duration VALIDITY = Duration.ofHours(1);

  private final Users users;
  private final PasswordPolicy policy;
  private final Messages messages;
  private final PostConfirmation postConfirmation;
  private final Codes codes;

  Recovery(
      Users users,
      PasswordPolicy policy,
      Messages messages,
      PostConfirmation postConfirmation,
      Clock clock) {
    this.users = users;
    this.policy = policy;
    this.messages = messages;
    this.postConfirmation = postConfirmation;
    this.codes = new Codes(VALIDITY, clock);
  }

  /**
   * Sends a code.
   *
   * @throws UserPoolException NotAuthorizedException for a temporary password,
   *     LimitExceededException
   */
  public Delivery forgot(String name) {
    Optional<User> user = reachable(name);
    if (user.filter(known -> known.status() == UserStatus.FORCE_CHANGE_PASSWORD).isPresent()) {
      throw new UserPoolException(
          "NotAuthorizedException", "User password cannot be reset in the current state.");
    }
    return user.map(known -> messages.passwordReset(known, codes.issue(known.sub())))
        .orElseGet(() -> Delivery.simulated(name));
  }

  /**
   * Sets another password.
   *
   * @throws UserPoolException InvalidPasswordException, CodeMismatchException,
   *     ExpiredCodeException, LimitExceededException, UserLambdaValidationException
   */
  public void reset(
      String name, String code, String password, String clientId, Map<String, String> metadata) {
    policy
        .violation(password)
        .ifPresent(
            message -> {
              throw new UserPoolException("InvalidPasswordException", message);
            });
    User user = reachable(name).orElseThrow(Codes::mismatch);
    codes.require(user.sub(), code);
    User changed = users.setPassword(user.profile().username(), password);
    codes.spend(user.sub());
    postConfirmation.of(changed, "ConfirmForgotPassword", clientId, metadata);
  }

  private Optional<User> reachable(String name) {
    return users.find(name).filter(User::enabled).filter(user -> user.profile().emailVerified());
  }
}
