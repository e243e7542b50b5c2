package cafe.core.signin;

import cafe.core.port.Parameters;
import cafe.core.port.Platform;
import cafe.core.site.Site;

/** The addresses of Cognito's hosted UI. */
final class HostedUi {
  private HostedUi() {}

  /**
   * Where a sign-in begins: docs.aws.amazon.com/cognito "Authorize endpoint".
   *
   * @param request its own parameters, {@code response_type} first
   */
  static String authorizationUrl(
      Site site, Platform platform, PendingSignIn pending, Parameters request) {
    return site.hostedUiUrl()
        + "/oauth2/authorize?"
        + request
            .with("client_id", site.clientId())
            .with("redirect_uri", platform.origin() + site.redirectPath())
            .with("scope", site.scope())
            .with("state", pending.state())
            .with("nonce", pending.nonce())
            .encoded();
  }

  /** Where its own session ends: docs.aws.amazon.com/cognito "Logout endpoint". */
  static String logoutUrl(Site site, Platform platform) {
    return site.hostedUiUrl()
        + "/logout?"
        + platform
            .parameters("")
            .with("client_id", site.clientId())
            .with("logout_uri", platform.origin() + site.logoutPath())
            .encoded();
  }
}
