package cafe.local.cognito.pages;

import cafe.local.cognito.oauth.AuthorizationRequest;
import cafe.local.http.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages as responses, with the headers that keep others from framing or scripting them. */
final class Pages {
  private static final Template LAYOUT = Template.load("layout.html");
  private static final Template ALERT = Template.load("alert.html");
  private static final Template RULE = Template.load("rule.html");
  private static final Template SIGN_IN = Template.load("sign-in.html");
  private static final Template NEW_PASSWORD = Template.load("new-password.html");
  private static final Template ERROR = Template.load("error.html");

  private static final Markup INVALID =
      Markup.ofTemplate(" aria-invalid=\"true\" aria-describedby=\"alert\"");

  private Pages() {}

  /**
   * Asks for username and password.
   *
   * @param username what to begin with, possibly empty
   * @param alert what went wrong before
   */
  static Response signIn(
      int status,
      AuthorizationRequest request,
      String csrf,
      String username,
      Optional<String> alert) {
    Markup form =
        SIGN_IN.fill(
            Map.of(
                "query", Markup.text(request.parameters().encoded()),
                "csrf", Markup.text(csrf),
                "username", Markup.text(username),
                "destination", Markup.text(FormTarget.of(request).shown()),
                "invalid", invalid(alert),
                "alert", alert(alert)));
    return page(status, title("Sign in", alert), form, FormTarget.of(request).source());
  }

  /** Asks for a new password in place of a temporary one. */
  static Response newPassword(
      int status,
      AuthorizationRequest request,
      String csrf,
      String username,
      List<String> rules,
      Optional<String> alert) {
    Markup items =
        Markup.lines(
            rules.stream().map(rule -> RULE.fill(Map.of("rule", Markup.text(rule)))).toList());
    Markup form =
        NEW_PASSWORD.fill(
            Map.of(
                "query", Markup.text(request.parameters().encoded()),
                "csrf", Markup.text(csrf),
                "username", Markup.text(username),
                "rules", items,
                "invalid",
                    alert.isPresent() ? Markup.ofTemplate(" aria-invalid=\"true\"") : Markup.NONE,
                "alert", alert(alert)));
    return page(
        status, title("Choose a new password", alert), form, FormTarget.of(request).source());
  }

  /** Says why nobody can be signed in. */
  static Response error(int status, String code, String explanation) {
    Markup text =
        ERROR.fill(Map.of("code", Markup.text(code), "explanation", Markup.text(explanation)));
    return page(status, "Error", text, "");
  }

  private static String title(String title, Optional<String> alert) {
    return alert.isPresent() ? "Error: " + title : title;
  }

  private static Markup invalid(Optional<String> alert) {
    return alert.isPresent() ? INVALID : Markup.NONE;
  }

  private static Markup alert(Optional<String> alert) {
    return alert
        .map(message -> ALERT.fill(Map.of("message", Markup.text(message))))
        .orElse(Markup.NONE);
  }

  private static Response page(int status, String title, Markup main, String formTarget) {
    Markup page = LAYOUT.fill(Map.of("title", Markup.text(title), "main", main));
    // Browsers hold a form's redirects to form-action too, and ours end at the client's callback.
    return Response.html(status, page.html() + "\n")
        .with(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self'"
                + formTarget)
        .with("X-Frame-Options", "DENY")
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "no-referrer");
  }
}
