package cafe.local.cognito.pages;

import cafe.local.http.Response;
import java.util.Map;

/** The pages as responses, with the headers that keep others from framing or scripting them. */
final class Pages {
  private static final Template LAYOUT = Template.load("layout.html");
  private static final Template ERROR = Template.load("error.html");

  private Pages() {}

  /** Says why nobody can be signed in. */
  static Response error(int status, String code, String explanation) {
    Markup text =
        ERROR.fill(Map.of("code", Markup.text(code), "explanation", Markup.text(explanation)));
    return page(status, "Error", text, "");
  }

  /**
   * Any page.
   *
   * @param formTarget where its form leads in the end, as a source of a Content-Security-Policy
   */
  static Response page(int status, String title, Markup main, String formTarget) {
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
