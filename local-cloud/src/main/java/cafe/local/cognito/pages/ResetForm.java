package cafe.local.cognito.pages;

import cafe.local.cognito.signin.Recovery;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import cafe.local.http.Response;
import java.util.Map;
import java.util.Optional;

/** {@code /confirmForgotPassword}: asks for the code that was sent, and for another password. */
final class ResetForm implements GuestForm {
  private final Gate gate;
  private final Users users;
  private final Recovery recovery;
  private final PasswordPolicy policy;

  ResetForm(Gate gate, Users users, Recovery recovery, PasswordPolicy policy) {
    this.gate = gate;
    this.users = users;
    this.recovery = recovery;
    this.policy = policy;
  }

  @Override
  public Response show(Visit visit, int status, Optional<String> alert) {
    return visit.withCsrf(
        csrf ->
            GuestPages.reset(
                new GuestPages.Sheet(visit.accepted(), csrf, status, alert),
                visit.username(),
                policy.rules()));
  }

  @Override
  public Response submit(Visit visit) {
    String username = visit.field("username");
    users.find(username).map(User::sub).ifPresent(visit.sighting()::of);
    Passwords.requireSame(visit, "new_password", "confirm_password");
    recovery.reset(
        username,
        visit.field("code").strip(),
        visit.field("new_password"),
        visit.clientId(),
        Map.of());
    return Notices.leave(gate.to("/login", visit.accepted(), username), "reset");
  }
}
