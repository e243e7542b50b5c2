package cafe.local.cognito.signin;

import cafe.local.cognito.users.Profile;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.UserStatus;
import cafe.local.cognito.users.Users;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How guests become users: they sign up, and confirm the e-mail address by a code. */
public final class SignUps {
  private static final Duration VALIDITY = Duration.ofHours(24);

  private final boolean open;
  private final Users users;
  private final Messages messages;
  private final PostConfirmation postConfirmation;
  private final Codes codes;

  SignUps(
      boolean open,
      Users users,
      Messages messages,
      PostConfirmation postConfirmation,
      Clock clock) {
    this.open = open;
    this.users = users;
    this.messages = messages;
    this.postConfirmation = postConfirmation;
    this.codes = new Codes(VALIDITY, clock);
  }

  /** Who signed up, and where the code went. */
  public record SignedUp(User user, Delivery delivery) {}

  /** Whether guests may sign themselves up. */
  public boolean areOpen() {
    return open;
  }

  /**
   * Adds a user who is not yet confirmed, and sends the code.
   *
   * @throws UserPoolException NotAuthorizedException, UsernameExistsException,
   *     InvalidPasswordException
   */
  public SignedUp signUp(Profile profile, String password) {
    if (!open) {
      throw new UserPoolException(
          "NotAuthorizedException", "SignUp is not permitted for this user pool");
    }
    User user = users.signUp(profile, password);
    return new SignedUp(user, send(user));
  }

  /**
   * Sends another code. Of a name that nobody has, or nobody enabled, it tells the same.
   *
   * @throws UserPoolException InvalidParameterException for one who is confirmed already,
   *     LimitExceededException
   */
  public Delivery resend(String name) {
    Optional<User> user = users.find(name).filter(User::enabled);
    if (user.filter(known -> known.status() != UserStatus.UNCONFIRMED).isPresent()) {
      throw new UserPoolException("InvalidParameterException", "User is already confirmed.");
    }
    return user.map(this::send).orElseGet(() -> Delivery.simulated(name));
  }

  /**
   * Confirms a user, and tells the trigger.
   *
   * @param takesAlias whether an e-mail address that another user has is taken from them
   * @throws UserPoolException CodeMismatchException, ExpiredCodeException, NotAuthorizedException,
   *     AliasExistsException, UserLambdaValidationException
   */
  public void confirm(
      String name, String code, boolean takesAlias, String clientId, Map<String, String> metadata) {
    User user = users.find(name).filter(User::enabled).orElseThrow(Codes::mismatch);
    if (user.status() != UserStatus.UNCONFIRMED) {
      throw new UserPoolException(
          "NotAuthorizedException", "User cannot be confirmed. Current status is " + user.status());
    }
    codes.require(user.sub(), code);
    User confirmed = users.confirm(user.profile().username(), takesAlias);
    codes.spend(user.sub());
    postConfirmation.of(confirmed, "ConfirmSignUp", clientId, metadata);
  }

  private Delivery send(User user) {
    return messages.confirmation(user, codes.issue(user.sub()));
  }
}
