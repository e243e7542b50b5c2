package cafe.local.cognito.oauth;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.Flow;
import cafe.local.http.Parameters;
import java.util.Optional;
import java.util.Set;

/**
 * An authorization request that the client may make (RFC 6749 section 4).
 *
 * @param redirectUri one of the client's callback URLs
 * @param scopes what is to be granted: what was asked for, or all the client has
 * @param prompts what the guest shall be asked, OpenID Connect Core 1.0 section 3.1.2.1
 * @param loginHint a username to begin with
 * @param parameters all as sent, to be carried from page to page
 */
public record AuthorizationRequest(
    AppClient client,
    String redirectUri,
    Flow flow,
    Set<String> scopes,
    Optional<String> state,
    Optional<String> nonce,
    Optional<Pkce> pkce,
    Set<String> prompts,
    Optional<String> loginHint,
    Parameters parameters) {

  /** Whether a session is not enough: the guest shall give a password, or choose who to be. */
  public boolean wantsLogin() {
    return prompts.contains("login") || prompts.contains("select_account");
  }

  /** Whether no page may be shown. */
  public boolean forbidsPages() {
    return prompts.contains("none");
  }
}
