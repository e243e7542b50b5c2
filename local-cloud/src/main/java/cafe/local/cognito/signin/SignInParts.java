package cafe.local.cognito.signin;

import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.Users;
import java.time.Clock;

/**
 * All by which the users of one pool show who they are; shared by its hosted UI and its API.
 *
 * @param steps what follows a password
 * @param sessions sign-ins that are not finished
 * @param apps the authenticator apps of signed-in users
 */
public record SignInParts(
    PasswordSignIn passwords,
    SrpSignIn srp,
    Steps steps,
    Sessions sessions,
    AuthenticatorApps apps,
    SignUps signUps,
    Recovery recovery) {

  /**
   * Of a pool.
   *
   * @param selfSignUp whether guests may sign themselves up
   * @param postConfirmation what is told of users who confirmed something
   */
  public static SignInParts of(
      String poolId,
      Users users,
      PasswordPolicy policy,
      MfaRules mfa,
      boolean selfSignUp,
      Postman postman,
      Trigger postConfirmation,
      Clock clock) {
    Lockout lockout = new Lockout(clock);
    Messages messages = new Messages(postman);
    AuthenticatorApps apps = new AuthenticatorApps(clock);
    PostConfirmation trigger = new PostConfirmation(poolId, postConfirmation);
    return new SignInParts(
        new PasswordSignIn(users, lockout),
        new SrpSignIn(poolId.substring(poolId.lastIndexOf('_') + 1), users, lockout, clock),
        new Steps(mfa, users, lockout, messages, apps),
        new Sessions(clock),
        apps,
        new SignUps(selfSignUp, users, messages, trigger, clock),
        new Recovery(users, policy, messages, trigger, clock));
  }
}
