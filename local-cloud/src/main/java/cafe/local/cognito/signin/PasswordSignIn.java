package cafe.local.cognito.signin;

import cafe.local.cognito.srp.SrpVerifier;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import java.util.Optional;
import java.util.UUID;

/** Signs users in by password. An unknown user costs and tells the same as a wrong password. */
public final class PasswordSignIn {
  private final Users users;
  private final Lockout lockout;
  private final SrpVerifier nobody = SrpVerifier.of("", "", UUID.randomUUID().toString());

  /** Signs in the users of that directory, with those lock-outs. */
  public PasswordSignIn(Users users, Lockout lockout) {
    this.users = users;
    this.lockout = lockout;
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
    return SignInOutcome.ofRightPassword(user.get());
  }
}
