package cafe.local.cognito.pages;

import cafe.local.cognito.oauth.AuthorizationRequest;
import cafe.local.cognito.oauth.CallbackUrl;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.Sighting;
import cafe.local.trail.WatchedPage;
import java.util.Optional;

/**
 * {@code GET /oauth2/authorize}: straight back for who has a session, else to the sign-in page
 * (docs.aws.amazon.com/cognito "The redirect and authorization endpoint").
 */
final class AuthorizeEndpoint implements WatchedPage {
  private final Gate gate;
  private final Tickets sessions;
  private final Users users;

  AuthorizeEndpoint(Gate gate, Tickets sessions, Users users) {
    this.gate = gate;
    this.sessions = sessions;
    this.users = users;
  }

  @Override
  public Response handle(Request request, Sighting sighting) {
    return gate.admit(request.query(), accepted -> answer(request, accepted, sighting));
  }

  private Response answer(Request request, AuthorizationRequest accepted, Sighting sighting) {
    Optional<Tickets.Ticket> session =
        accepted.wantsLogin() ? Optional.empty() : sessions.find(request);
    Optional<User> user = session.map(Tickets.Ticket::sub).flatMap(users::findBySub);
    if (session.isPresent() && user.isPresent()) {
      sighting.of(user.get().sub());
      return gate.back(accepted, user.get(), session.get().issuedAt());
    }
    return accepted.forbidsPages()
        ? Response.redirect(
            CallbackUrl.error(accepted.redirectUri(), "login_required", accepted.state()))
        : gate.to("/login", accepted.parameters());
  }
}
