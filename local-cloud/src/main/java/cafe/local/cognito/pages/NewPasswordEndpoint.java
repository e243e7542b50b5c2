package cafe.local.cognito.pages;

import cafe.local.cognito.oauth.AuthorizationRequest;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import cafe.local.http.Parameters;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.Sighting;
import cafe.local.trail.WatchedPage;
import java.time.Clock;
import java.util.Optional;

/** {@code /changePassword}: the page after a temporary password, and its form. */
final class NewPasswordEndpoint implements WatchedPage {
  private static final String STALE =
      "This page had been open for too long, or cookies are off. Please try again.";

  private final Gate gate;
  private final Users users;
  private final PasswordPolicy policy;
  private final Tickets sessions;
  private final Tickets challenges;
  private final Clock clock;

  NewPasswordEndpoint(
      Gate gate,
      Users users,
      PasswordPolicy policy,
      Tickets sessions,
      Tickets challenges,
      Clock clock) {
    this.gate = gate;
    this.users = users;
    this.policy = policy;
    this.sessions = sessions;
    this.challenges = challenges;
    this.clock = clock;
  }

  @Override
  public Response handle(Request request, Sighting sighting) {
    return gate.admit(request.query(), accepted -> answer(request, accepted, sighting));
  }

  private Response answer(Request request, AuthorizationRequest accepted, Sighting sighting) {
    Optional<User> user =
        challenges.find(request).map(Tickets.Ticket::sub).flatMap(users::findBySub);
    if (user.isEmpty()) {
      return gate.to("/login", accepted.parameters());
    }
    sighting.of(user.get().sub());
    return request.method().equals("POST")
        ? submit(request, accepted, user.get(), sighting)
        : page(200, request, accepted, user.get(), Optional.empty());
  }

  private Response submit(
      Request request, AuthorizationRequest accepted, User user, Sighting sighting) {
    Parameters form = request.form();
    String password = form.first("new_password").orElse("");
    if (!Csrf.holds(request, form)) {
      sighting.refused("InvalidCsrfToken", STALE);
      return page(403, request, accepted, user, Optional.of(STALE));
    }
    Optional<String> fault =
        password.equals(form.first("confirm_password").orElse(""))
            ? policy.violation(password)
            : Optional.of("The two passwords differ. Please type the same password twice.");
    if (fault.isPresent()) {
      sighting.refused("InvalidPasswordException", fault.get());
      return page(200, request, accepted, user, fault);
    }
    User confirmed = users.setPassword(user.profile().username(), password);
    return gate.back(accepted, confirmed, clock.instant())
        .with("Set-Cookie", challenges.end(request))
        .with("Set-Cookie", sessions.issue(confirmed.sub()));
  }

  private Response page(
      int status,
      Request request,
      AuthorizationRequest accepted,
      User user,
      Optional<String> alert) {
    String csrf = Csrf.token(request);
    return Csrf.remember(
        Pages.newPassword(status, accepted, csrf, user.profile().username(), policy.rules(), alert),
        csrf);
  }
}
