package cafe.local.cognito.pages;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.Clients;
import cafe.local.http.Parameters;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.Sighting;
import cafe.local.trail.WatchedPage;
import java.util.Optional;

/**
 * {@code GET /logout}: ends the session of this browser, then goes to {@code logout_uri}, or to the
 * sign-in page with the parameters of an authorization request (docs.aws.amazon.com/cognito "The
 * managed login sign-out endpoint").
 */
final class LogoutEndpoint implements WatchedPage {
  private final Gate gate;
  private final Clients clients;
  private final Tickets sessions;

  LogoutEndpoint(Gate gate, Clients clients, Tickets sessions) {
    this.gate = gate;
    this.clients = clients;
    this.sessions = sessions;
  }

  @Override
  public Response handle(Request request, Sighting sighting) {
    sessions.find(request).map(Tickets.Ticket::sub).ifPresent(sighting::of);
    Parameters sent = request.query();
    Optional<String> clientId = sent.first("client_id");
    Optional<String> logoutUri = sent.first("logout_uri");
    if (logoutUri.isEmpty()) {
      return gate.admit(sent, accepted -> end(request, gate.to("/login", sent)));
    }
    if (clientId.isEmpty()) {
      return gate.error("Required String parameter 'client_id' is not present", clientId);
    }
    Optional<AppClient> client = clients.find(clientId.get());
    if (client.isEmpty()) {
      return gate.error("Client does not exist.", clientId);
    }
    return client.get().logoutUrls().contains(logoutUri.get())
        ? end(request, Response.redirect(logoutUri.get()))
        : gate.error("redirect_mismatch", clientId);
  }

  private Response end(Request request, Response next) {
    return next.with("Set-Cookie", sessions.end(request));
  }
}
