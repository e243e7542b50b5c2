package cafe.build.doctor.signin;

import cafe.build.config.SiteConfig;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.Request;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the hosted UI as a browser without a session would (docs.aws.amazon.com/cognito "The
 * redirect and authorization endpoint" and "The managed login sign-out endpoint").
 */
final class HostedUi {
  /** The error of an address that is not registered. */
  static final String REDIRECT_MISMATCH = "redirect_mismatch";

  private final Visit visit;
  private final SiteConfig config;

  HostedUi(Visit visit) {
    this.visit = visit;
    this.config = visit.config();
  }

  /** What came of it. */
  sealed interface Reply {
    /** On to where a guest signs in. */
    record Login(URI page) implements Reply {}

    /** Refused on its own error page. */
    record ErrorPage(String error) implements Reply {}

    /** Back to the address that was given; with an error, or with "". */
    record Back(String error) implements Reply {}

    /** Something else. */
    record Unclear(String found) implements Reply {}
  }

  /** The address that the page gives for coming back after signing in. */
  String callbackUrl() {
    return visit.site() + config.redirectPath();
  }

  /** The address that the page gives for coming back after signing out. */
  String logoutUrl() {
    return visit.site() + config.logoutPath();
  }

  /** Begins to sign in with the implicit flow (RFC 6749, section 4.2.1). */
  Reply authorize(String callbackUrl) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("response_type", "token");
    parameters.put("client_id", config.clientId());
    parameters.put("redirect_uri", callbackUrl);
    parameters.put("scope", String.join(" ", config.scopes()));
    parameters.put("state", "doctor");
    parameters.put("nonce", "doctor");
    return ask("/oauth2/authorize", parameters, callbackUrl);
  }

  /** Signs out; there is no session, so nothing ends. */
  Reply logout(String logoutUrl) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("client_id", config.clientId());
    parameters.put("logout_uri", logoutUrl);
    return ask("/logout", parameters, logoutUrl);
  }

  private Reply ask(String path, Map<String, String> parameters, String backUrl) {
    URI url = URI.create(config.hostedUiUrl() + path + UrlParameters.query(parameters));
    return reply(visit.ask(Request.get(url)), backUrl);
  }

  private Reply reply(Answer answer, String backUrl) {
    Optional<URI> redirect = answer.redirect();
    if (redirect.isEmpty()) {
      return answer.status() == 400 && answer.body().contains(REDIRECT_MISMATCH)
          ? new Reply.ErrorPage(REDIRECT_MISMATCH)
          : new Reply.Unclear("status " + answer.status() + " from " + config.hostedUiUrl());
    }
    URI there = redirect.get();
    String error = UrlParameters.of(there).getOrDefault("error", "");
    if (there.toString().split("[?#]", 2)[0].equals(backUrl.split("[?#]", 2)[0])) {
      return new Reply.Back(error);
    }
    return there.getPath().equals("/error") ? new Reply.ErrorPage(error) : new Reply.Login(there);
  }
}
