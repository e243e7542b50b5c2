package cafe.local.cognito.pages;

import cafe.local.cognito.oauth.AuthorizationRequest;
import cafe.local.http.Parameters;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.Sighting;

/**
 * One request to a page.
 *
 * @param accepted the authorization request that the page serves
 * @param sighting to be told whom it is about
 */
record Visit(Request request, AuthorizationRequest accepted, Sighting sighting) {
  String field(String name) {
    return request.form().first(name).orElse("");
  }

  String clientId() {
    return accepted.client().clientId();
  }

  /** The username to begin with, possibly empty. */
  String username() {
    String typed = field("username");
    return typed.isEmpty() ? accepted.loginHint().orElse("") : typed;
  }

  /** The page, which gets this browser's CSRF token. */
  Response withCsrf(CsrfPage page) {
    String token = Csrf.token(request);
    return Csrf.remember(page.of(token), token);
  }

  boolean isForged() {
    Parameters form = request.form();
    return !Csrf.holds(request, form);
  }

  /** A page with a form. */
  @FunctionalInterface
  interface CsrfPage {
    Response of(String csrf);
  }
}
