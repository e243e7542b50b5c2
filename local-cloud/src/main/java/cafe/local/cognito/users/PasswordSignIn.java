package cafe.local.cognito.users;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Signs users in by password. An unknown user costs and tells the same as a wrong password. */
public final class PasswordSignIn {
  private final Users users;
  private final Lockout lockout;
  private final SrpVerifier nobody = SrpVerifier.of("", "", UUID.randomUUID().toString());

  /** Signs in the users of that directory, with lock-outs timed by that clock. */
  public PasswordSignIn(Users users, Clock clock) {
    this.users = users;
    this.lockout = new Lockout(clock);
  }

  /** Tries a username or e-mail address with a password. */
  public SignInOutcome attempt(String name, String password) {
    Optional<User> user = users.find(name);
    String account = user.map(found -> found.profile().username()).orElse(name);
    if (lockout.isLocked(account)) {
      return new SignInOutcome.Refused("Password attempts exceeded");
    }
    boolean right = user.map(User::password).orElse(nobody).matches(password);
    if (user.isEmpty() || !right) {
      lockout.failed(account);
      return new SignInOutcome.Refused("Incorrect username or password.");
    }
    lockout.succeeded(account);
    return welcome(user.get());
  }

  /** Only who knows the password learns that the user is disabled. */
  private static SignInOutcome welcome(User user) {
    if (!user.enabled()) {
      return new SignInOutcome.Refused("User is disabled.");
    }
    return user.status() == UserStatus.CONFIRMED
        ? new SignInOutcome.SignedIn(user)
        : new SignInOutcome.NewPasswordRequired(user);
  }
}
