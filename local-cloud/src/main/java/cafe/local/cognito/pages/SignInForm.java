package cafe.local.cognito.pages;

import cafe.local.cognito.signin.SignInOutcome;
import cafe.local.cognito.signin.SignInParts;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import cafe.local.http.Response;
import java.util.Optional;

/** {@code /login}: asks for username and password. */
final class SignInForm implements GuestForm {
  private final Gate gate;
  private final Users users;
  private final SignInParts signIn;
  private final Progress progress;

  SignInForm(Gate gate, Users users, SignInParts signIn, Progress progress) {
    this.gate = gate;
    this.users = users;
    this.signIn = signIn;
    this.progress = progress;
  }

  @Override
  public Response show(Visit visit, int status, Optional<String> alert) {
    Optional<String> notice = Notices.find(visit.request()).filter(text -> alert.isEmpty());
    Response page =
        visit.withCsrf(
            csrf ->
                GuestPages.signIn(
                    new GuestPages.Sheet(visit.accepted(), csrf, status, alert),
                    visit.username(),
                    notice,
                    signIn.signUps().areOpen()));
    return notice.isPresent() ? page.with("Set-Cookie", Notices.clear()) : page;
  }

  @Override
  public Response submit(Visit visit) {
    String username = visit.field("username");
    users.find(username).map(User::sub).ifPresent(visit.sighting()::of);
    SignInOutcome outcome = signIn.passwords().attempt(username, visit.field("password"));
    if (outcome instanceof SignInOutcome.Refused refused
        && refused.code().equals("UserNotConfirmedException")) {
      visit.sighting().refused(refused.code(), refused.message());
      return gate.to("/confirm", visit.accepted(), username);
    }
    return progress.to(signIn.steps().after(outcome, visit.clientId()), visit);
  }
}
