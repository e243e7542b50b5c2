package cafe.local.cognito.pages;

import cafe.local.cognito.signin.SignUps;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import cafe.local.http.Response;
import java.util.Optional;

/** {@code /resendcode}: sends another code to who signed up. */
final class ResendForm implements GuestForm {
  private final Gate gate;
  private final Users users;
  private final SignUps signUps;

  ResendForm(Gate gate, Users users, SignUps signUps) {
    this.gate = gate;
    this.users = users;
    this.signUps = signUps;
  }

  @Override
  public Response show(Visit visit, int status, Optional<String> alert) {
    return visit.withCsrf(
        csrf ->
            GuestPages.confirm(
                new GuestPages.Sheet(visit.accepted(), csrf, status, alert), visit.username()));
  }

  @Override
  public Response submit(Visit visit) {
    String username = visit.field("username");
    users.find(username).map(User::sub).ifPresent(visit.sighting()::of);
    signUps.resend(username);
    return gate.to("/confirm", visit.accepted(), username);
  }
}
