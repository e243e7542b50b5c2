package cafe.local.cognito.pages;

import cafe.local.cognito.signin.SignUps;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.Profile;
import cafe.local.http.Response;
import java.util.Optional;

/** {@code /signup}: lets a guest become a user, where the pool is open. */
final class SignUpForm implements GuestForm {
  private final Gate gate;
  private final SignUps signUps;
  private final PasswordPolicy policy;
  private final Tickets newcomers;

  SignUpForm(Gate gate, SignUps signUps, PasswordPolicy policy, Tickets newcomers) {
    this.gate = gate;
    this.signUps = signUps;
    this.policy = policy;
    this.newcomers = newcomers;
  }

  @Override
  public boolean admits(Visit visit) {
    return signUps.areOpen();
  }

  @Override
  public Response show(Visit visit, int status, Optional<String> alert) {
    return visit.withCsrf(
        csrf ->
            GuestPages.signUp(
                new GuestPages.Sheet(visit.accepted(), csrf, status, alert),
                new GuestPages.Typed(
                    visit.field("username"), visit.field("name"), visit.field("email")),
                policy.rules()));
  }

  @Override
  public Response submit(Visit visit) {
    Passwords.requireSame(visit, "password", "confirm_password");
    Profile profile =
        new Profile(
            visit.field("username"),
            visit.field("name").strip(),
            visit.field("email"),
            false,
            Optional.empty());
    SignUps.SignedUp signedUp = signUps.signUp(profile, visit.field("password"));
    visit.sighting().of(signedUp.user().sub());
    return gate.to("/confirm", visit.accepted(), profile.username())
        .with("Set-Cookie", newcomers.issue(signedUp.user().sub()));
  }
}
