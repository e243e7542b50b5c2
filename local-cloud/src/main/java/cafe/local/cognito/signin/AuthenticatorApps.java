package cafe.local.cognito.signin;

import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Authenticator apps of users: each code is good once, and none before one that was good. */
public final class AuthenticatorApps {
  private final Clock clock;
  private final Map<String, Long> lastSteps = new HashMap<>();
  private final Map<String, String> pending = new HashMap<>();

  AuthenticatorApps(Clock clock) {
    this.clock = clock;
  }

  /** A new secret for a signed-in user, who must show a code of it next. */
  public synchronized String associate(User user) {
    String secret = newSecret();
    pending.put(user.sub(), secret);
    return secret;
  }

  /**
   * Takes the first code of the app that {@link #associate} gave a secret to.
   *
   * @return the secret
   * @throws UserPoolException EnableSoftwareTokenMFAException, InvalidParameterException
   */
  public synchronized String verify(User user, String code) {
    String secret = pending.get(user.sub());
    if (secret == null) {
      throw new UserPoolException(
          "InvalidParameterException",
          "Software token TOTP multi-factor authentication is not enabled");
    }
    requireFirst(secret, code);
    pending.remove(user.sub());
    return secret;
  }

  /** A secret that belongs to nobody yet, base32. */
  static String newSecret() {
    return Totp.newSecret();
  }

  /**
   * Takes the first code of an app, which may be used again at once to sign in.
   *
   * @throws UserPoolException EnableSoftwareTokenMFAException
   */
  void requireFirst(String secret, String code) {
    if (Totp.stepOf(secret, code, clock.instant()).isEmpty()) {
      throw new UserPoolException("EnableSoftwareTokenMFAException", "Code mismatch");
    }
  }

  /**
   * Takes a code at sign-in.
   *
   * @throws UserPoolException CodeMismatchException, ExpiredCodeException
   */
  synchronized void require(User user, String code) {
    OptionalLong step = Totp.stepOf(user.mfa().totpSecret().orElse(""), code, clock.instant());
    if (step.isEmpty()) {
      throw new UserPoolException("CodeMismatchException", "Invalid code received for user");
    }
    if (step.getAsLong() <= lastSteps.getOrDefault(user.sub(), Long.MIN_VALUE)) {
      throw new UserPoolException(
          "ExpiredCodeException", "Your software token has already been used once.");
    }
    lastSteps.put(user.sub(), step.getAsLong());
  }
}
