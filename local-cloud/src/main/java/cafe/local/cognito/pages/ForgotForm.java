package cafe.local.cognito.pages;

import cafe.local.cognito.signin.Recovery;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import cafe.local.http.Response;
import java.util.Optional;

/** {@code /forgotPassword}: sends a code to who has forgotten the password. */
final class ForgotForm implements GuestForm {
  private final Gate gate;
  private final Users users;
  private final Recovery recovery;

  ForgotForm(Gate gate, Users users, Recovery recovery) {
    this.gate = gate;
    this.users = users;
    this.recovery = recovery;
  }

  @Override
  public Response show(Visit visit, int status, Optional<String> alert) {
    return visit.withCsrf(
        csrf ->
            GuestPages.forgot(
                new GuestPages.Sheet(visit.accepted(), csrf, status, alert), visit.username()));
  }

  @Override
  public Response submit(Visit visit) {
    String username = visit.field("username");
    users.find(username).map(User::sub).ifPresent(visit.sighting()::of);
    recovery.forgot(username);
    return gate.to("/confirmForgotPassword", visit.accepted(), username);
  }
}
