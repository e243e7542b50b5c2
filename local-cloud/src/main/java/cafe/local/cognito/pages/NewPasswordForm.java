package cafe.local.cognito.pages;

import cafe.local.cognito.signin.Challenge;
import cafe.local.cognito.signin.Steps;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import cafe.local.http.Response;
import java.util.Optional;

/** {@code /changePassword}: asks for a password in place of a temporary one. */
final class NewPasswordForm implements GuestForm {
  private final Users users;
  private final PasswordPolicy policy;
  private final Steps steps;
  private final Progress progress;

  NewPasswordForm(Users users, PasswordPolicy policy, Steps steps, Progress progress) {
    this.users = users;
    this.policy = policy;
    this.steps = steps;
    this.progress = progress;
  }

  @Override
  public boolean admits(Visit visit) {
    return user(visit).isPresent();
  }

  @Override
  public Response show(Visit visit, int status, Optional<String> alert) {
    User user = user(visit).orElseThrow();
    return visit.withCsrf(
        csrf ->
            GuestPages.newPassword(
                new GuestPages.Sheet(visit.accepted(), csrf, status, alert),
                user.profile(),
                policy.rules()));
  }

  @Override
  public Response submit(Visit visit) {
    Passwords.requireSame(visit, "new_password", "confirm_password");
    Optional<String> name =
        Optional.of(visit.field("name")).filter(typed -> !typed.isBlank()).map(String::strip);
    return progress.to(
        progress.use(visit, owed -> steps.newPassword(owed, visit.field("new_password"), name)),
        visit);
  }

  private Optional<User> user(Visit visit) {
    return progress
        .find(visit, Challenge.NEW_PASSWORD_REQUIRED)
        .flatMap(owed -> users.findBySub(owed.sub()));
  }
}
