package cafe.local.cognito.pages;

import cafe.local.cognito.signin.SignInOutcome;
import cafe.local.cognito.signin.SignInParts;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import cafe.local.http.Response;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /confirm}: asks who signed up for the code that was sent. Who chose the password in this
 * very browser is signed in then; who comes otherwise must still sign in.
 */
final class ConfirmForm implements GuestForm {
  private final Gate gate;
  private final Users users;
  private final SignInParts signIn;
  private final Progress progress;
  private final Tickets newcomers;

  ConfirmForm(Gate gate, Users users, SignInParts signIn, Progress progress, Tickets newcomers) {
    this.gate = gate;
    this.users = users;
    this.signIn = signIn;
    this.progress = progress;
    this.newcomers = newcomers;
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
    signIn
        .signUps()
        .confirm(username, visit.field("code").strip(), false, visit.clientId(), Map.of());
    Optional<User> newcomer =
        newcomers
            .find(visit.request())
            .flatMap(ticket -> users.findBySub(ticket.sub()))
            .filter(user -> user.profile().username().equalsIgnoreCase(username));
    if (newcomer.isEmpty()) {
      return Notices.leave(gate.to("/login", visit.accepted(), username), "confirmed");
    }
    SignInOutcome outcome = SignInOutcome.ofRightPassword(newcomer.get());
    return progress
        .to(signIn.steps().after(outcome, visit.clientId()), visit)
        .with("Set-Cookie", newcomers.end(visit.request()));
  }
}
