package cafe.local.cognito.pages;

import cafe.local.cognito.oauth.AuthorizationRequest;
import cafe.local.cognito.signin.PasswordSignIn;
import cafe.local.cognito.signin.SignInOutcome;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import cafe.local.http.Parameters;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.Sighting;
import cafe.local.trail.WatchedPage;
import java.time.Clock;
import java.util.Optional;

/** {@code /login}: the sign-in page, and its form. */
final class LoginEndpoint implements WatchedPage {
  private static final String STALE =
      "This page had been open for too long, or cookies are off. Please sign in again.";

  private final Gate gate;
  private final Users users;
  private final PasswordSignIn signIn;
  private final Tickets sessions;
  private final Tickets challenges;
  private final Clock clock;

  LoginEndpoint(
      Gate gate,
      Users users,
      PasswordSignIn signIn,
      Tickets sessions,
      Tickets challenges,
      Clock clock) {
    this.gate = gate;
    this.users = users;
    this.signIn = signIn;
    this.sessions = sessions;
    this.challenges = challenges;
    this.clock = clock;
  }

  @Override
  public Response handle(Request request, Sighting sighting) {
    return gate.admit(
        request.query(),
        accepted ->
            request.method().equals("POST")
                ? submit(request, accepted, sighting)
                : page(200, request, accepted, accepted.loginHint().orElse(""), Optional.empty()));
  }

  private Response submit(Request request, AuthorizationRequest accepted, Sighting sighting) {
    Parameters form = request.form();
    String username = form.first("username").orElse("");
    users.find(username).map(User::sub).ifPresent(sighting::of);
    if (!Csrf.holds(request, form)) {
      sighting.refused("InvalidCsrfToken", STALE);
      return page(403, request, accepted, username, Optional.of(STALE));
    }
    SignInOutcome outcome = signIn.attempt(username, form.first("password").orElse(""));
    if (outcome instanceof SignInOutcome.SignedIn signedIn) {
      return welcome(accepted, signedIn.user());
    }
    if (outcome instanceof SignInOutcome.NewPasswordRequired required) {
      return gate.to("/changePassword", accepted.parameters())
          .with("Set-Cookie", challenges.issue(required.user().sub()));
    }
    SignInOutcome.Refused refused = (SignInOutcome.Refused) outcome;
    sighting.refused(refused.code(), refused.message());
    return page(200, request, accepted, username, Optional.of(refused.message()));
  }

  private Response welcome(AuthorizationRequest accepted, User user) {
    return gate.back(accepted, user, clock.instant())
        .with("Set-Cookie", sessions.issue(user.sub()));
  }

  private static Response page(
      int status,
      Request request,
      AuthorizationRequest accepted,
      String username,
      Optional<String> alert) {
    String csrf = Csrf.token(request);
    return Csrf.remember(Pages.signIn(status, accepted, csrf, username, alert), csrf);
  }
}
