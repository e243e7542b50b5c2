package cafe.local.cognito.pages;

import cafe.local.cognito.client.Clients;
import cafe.local.cognito.oauth.AuthorizationChecker;
import cafe.local.cognito.oauth.Callbacks;
import cafe.local.cognito.signin.SignInParts;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.Users;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.HostedUiTrail;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All that a guest's browser is shown or led through by a pool's domain. */
public final class HostedPages implements Handler {
  private final Map<String, Handler> pages;

  /**
   * The pages of a pool.
   *
   * @param origin the origin at which they are served
   * @param trail where requests are written down
   */
  public HostedPages(
      URI origin,
      Clients clients,
      Users users,
      PasswordPolicy policy,
      SignInParts signIn,
      Callbacks callbacks,
      Clock clock,
      HostedUiTrail trail) {
    Gate gate = new Gate(origin, new AuthorizationChecker(clients), callbacks);
    Tickets sessions = Tickets.sessions(clock);
    Tickets newcomers = Tickets.newcomers(clock);
    Progress progress = new Progress(gate, signIn.sessions(), sessions, clock);
    Map<String, Handler> all = new HashMap<>();
    all.put(
        "/oauth2/authorize", read(trail.watchPage(new AuthorizeEndpoint(gate, sessions, users))));
    all.put("/logout", read(trail.watchPage(new LogoutEndpoint(gate, clients, sessions))));
    all.put("/error", read(trail.watch(new ErrorEndpoint())));
    all.put("/hosted-ui.css", read(file("hosted-ui.css", "text/css; charset=utf-8")));
    all.put("/cup.svg", read(file("cup.svg", "image/svg+xml")));
    forms(gate, users, policy, signIn, progress, newcomers)
        .forEach((path, form) -> all.put(path, form(trail.watchPage(new FormPage(gate, form)))));
    pages = Map.copyOf(all);
  }

  private static Map<String, GuestForm> forms(
      Gate gate,
      Users users,
      PasswordPolicy policy,
      SignInParts signIn,
      Progress progress,
      Tickets newcomers) {
    return Map.ofEntries(
        Map.entry("/login", new SignInForm(gate, users, signIn, progress)),
        Map.entry("/changePassword", new NewPasswordForm(users, policy, signIn.steps(), progress)),
        Map.entry("/signup", new SignUpForm(gate, signIn.signUps(), policy, newcomers)),
        Map.entry("/confirm", new ConfirmForm(gate, users, signIn, progress, newcomers)),
        Map.entry("/resendcode", new ResendForm(gate, users, signIn.signUps())),
        Map.entry("/forgotPassword", new ForgotForm(gate, users, signIn.recovery())),
        Map.entry("/confirmForgotPassword", new ResetForm(gate, users, signIn.recovery(), policy)),
        Map.entry("/mfa", new CodeForm(signIn.steps(), progress)),
        Map.entry("/mfaoption", new ChoiceForm(signIn.steps(), progress)),
        Map.entry("/mfaregister", new AppSetUpForm(signIn.steps(), progress)));
  }

  @Override
  public Response handle(Request request) throws Exception {
    return Optional.ofNullable(pages.get(request.path()))
        .orElse(HostedPages::missing)
        .handle(request);
  }

  private static Response missing(Request request) {
    return Pages.error(
        404, "There is no such page", "Go back to the site you came from and sign in there.");
  }

  private static Handler read(Handler page) {
    return new Methods(page, "GET", "HEAD");
  }

  private static Handler form(Handler page) {
    return new Methods(page, "GET", "HEAD", "POST");
  }

  private static Handler file(String name, String contentType) {
    Response response =
        Response.text(200, contentType, Resources.text(name))
            .with("Cache-Control", "no-cache")
            .with("X-Content-Type-Options", "nosniff");
    return request -> response;
  }
}
