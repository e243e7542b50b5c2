package cafe.local.cognito.signin;

import cafe.local.cognito.users.Factor;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.Users;
import java.util.Optional;
import java.util.Set;

/** What follows the password: a new one, a code, a choice, or the end. */
public final class Steps {
  private final MfaRules rules;
  private final Users users;
  private final Lockout lockout;
  private final Messages messages;
  private final AuthenticatorApps apps;

  /** Steps of sign-ins under those rules. */
  Steps(MfaRules rules, Users users, Lockout lockout, Messages messages, AuthenticatorApps apps) {
    this.rules = rules;
    this.users = users;
    this.lockout = lockout;
    this.messages = messages;
    this.apps = apps;
  }

  /**
   * What follows a password.
   *
   * @throws UserPoolException what refused it
   */
  public Step after(SignInOutcome outcome, String clientId) {
    if (outcome instanceof SignInOutcome.SignedIn right) {
      return afterPassword(right.user(), clientId);
    }
    if (outcome instanceof SignInOutcome.NewPasswordRequired right) {
      return owing(right.user(), clientId, Challenge.NEW_PASSWORD_REQUIRED, Set.of());
    }
    SignInOutcome.Refused refused = (SignInOutcome.Refused) outcome;
    throw new UserPoolException(refused.code(), refused.message());
  }

  /**
   * Replaces the temporary password.
   *
   * @param name a name to be shown, for a user who has none yet
   * @throws UserPoolException InvalidPasswordException, InvalidParameterException
   */
  public Step newPassword(Owed owed, String password, Optional<String> name) {
    User user = user(owed);
    if (user.profile().name().isEmpty() && name.isEmpty()) {
      throw new UserPoolException(
          "InvalidParameterException", "Invalid attributes given, name is missing");
    }
    User confirmed = users.setPassword(user.profile().username(), password);
    if (name.isPresent()) {
      confirmed = users.setProfile(confirmed.profile().named(name.get()));
    }
    return afterPassword(confirmed, owed.clientId());
  }

  /**
   * Takes a code.
   *
   * @throws UserPoolException CodeMismatchException, ExpiredCodeException, NotAuthorizedException
   */
  public Step code(Owed owed, String code) {
    User user = user(owed);
    String account = "codes of " + user.sub();
    if (lockout.isLocked(account)) {
      throw Codes.limitExceeded();
    }
    lockout.failed(account);
    if (owed.challenge() == Challenge.SOFTWARE_TOKEN_MFA) {
      apps.require(user, code);
    } else if (!owed.sent().map(Owed.Sent::code).equals(Optional.of(code))) {
      throw new UserPoolException("CodeMismatchException", "Invalid code received for user");
    }
    lockout.succeeded(account);
    return new Step.Done(user);
  }

  /**
   * Takes the choice of a factor.
   *
   * @throws UserPoolException InvalidParameterException
   */
  public Step choose(Owed owed, String answer) {
    User user = user(owed);
    Factor factor =
        usable(user).stream()
            .filter(known -> known.name().equals(answer))
            .findFirst()
            .orElseThrow(
                () ->
                    new UserPoolException(
                        "InvalidParameterException", "Invalid MFA type selected"));
    return asking(user, owed.clientId(), factor);
  }

  /** Begins to set up an authenticator app: the same with a new secret. */
  public Owed associate(Owed owed) {
    return owed.with(new Owed.App(AuthenticatorApps.newSecret(), false));
  }

  /**
   * Takes the first code of the app that is being set up.
   *
   * @throws UserPoolException EnableSoftwareTokenMFAException
   */
  public Owed verify(Owed owed, String code) {
    String secret = owed.app().map(Owed.App::secret).orElse("");
    apps.requireFirst(secret, code);
    return owed.with(new Owed.App(secret, true));
  }

  /**
   * Ends the set-up of an authenticator app, which is the preferred factor from now on.
   *
   * @throws UserPoolException InvalidParameterException
   */
  public Step setUp(Owed owed) {
    User user = user(owed);
    String secret =
        owed.app()
            .filter(Owed.App::verified)
            .map(Owed.App::secret)
            .orElseThrow(
                () ->
                    new UserPoolException(
                        "InvalidParameterException", "User has not verified software token mfa"));
    return new Step.Done(
        users.setMfa(
            user.profile().username(),
            mfa -> mfa.withTotp(secret).with(Factor.SOFTWARE_TOKEN_MFA, true, true)));
  }

  private Step afterPassword(User user, String clientId) {
    Set<Factor> usable = usable(user);
    Optional<Factor> preferred = user.mfa().preferred().filter(usable::contains);
    if (preferred.isPresent() || usable.size() == 1) {
      return asking(user, clientId, preferred.orElseGet(() -> usable.iterator().next()));
    }
    if (usable.size() > 1) {
      return owing(user, clientId, Challenge.SELECT_MFA_TYPE, usable);
    }
    return rules.mode() == MfaRules.Mode.ON ? firstFactor(user, clientId) : new Step.Done(user);
  }

  /** Where everybody needs one: what can be sent already, else an app is set up. */
  private Step firstFactor(User user, String clientId) {
    if (rules.factors().contains(Factor.SMS_MFA) && user.profile().phone().isPresent()) {
      return asking(user, clientId, Factor.SMS_MFA);
    }
    return rules.factors().contains(Factor.SOFTWARE_TOKEN_MFA)
        ? owing(user, clientId, Challenge.MFA_SETUP, Set.of(Factor.SOFTWARE_TOKEN_MFA))
        : asking(user, clientId, Factor.EMAIL_OTP);
  }

  private Set<Factor> usable(User user) {
    return rules.usable(user.mfa().enabled());
  }

  private Step asking(User user, String clientId, Factor factor) {
    if (factor == Factor.SOFTWARE_TOKEN_MFA) {
      return owing(user, clientId, Challenge.SOFTWARE_TOKEN_MFA, Set.of());
    }
    String code = Digits.six();
    Owed.Sent sent = new Owed.Sent(code, messages.signIn(user, factor, code));
    return new Step.Owing(
        user, Owed.code(clientId, user.sub(), Challenge.of(factor), Optional.of(sent)));
  }

  private static Step owing(User user, String clientId, Challenge challenge, Set<Factor> factors) {
    return new Step.Owing(user, Owed.of(clientId, user.sub(), challenge, factors));
  }

  private User user(Owed owed) {
    return users
        .findBySub(owed.sub())
        .orElseThrow(() -> new UserPoolException("NotAuthorizedException", "User is disabled."));
  }
}
